// The server's door: Web standards only, no framework.
export { readConsent } from './request-jar.js'
export { stampServerEvent } from './stamp-event.js'

export type { ServerEvent, Stamped } from './stamp-event.js'
