// The server's door: Web standards only, no framework.
export { createConsentEndpoint } from './consent-endpoint.js'
export { readConsent } from './request-jar.js'
export { stampServerEvent } from './stamp-event.js'

export type { ConsentEndpointAnswer, ConsentEndpointOptions } from './consent-endpoint.js'
export type { RateLimit } from './rate-limit.js'
export type { OriginOptions } from './same-origin.js'
export type { ServerEvent, Stamped } from './stamp-event.js'
export type { RecordOptions } from './write-record.js'
