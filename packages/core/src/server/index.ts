// The server's door: Web standards only, no framework.
export { readConsent } from './request-jar.js'
