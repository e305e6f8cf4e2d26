// The door for Next's App Router: server components, route handlers, middleware. Web standards underneath.
export { consentMiddleware } from './consent-middleware.js'
export { consentRoute } from './consent-route.js'
export { getConsent } from './get-consent.js'

export type { ConsentMiddlewareOptions } from './consent-middleware.js'
export type { ConsentRoute } from './consent-route.js'
