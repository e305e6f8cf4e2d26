// The bridges' door: third-party CMPs that ask instead of a banner of ours.
export { cookiebot } from './cookiebot.js'
export { didomi } from './didomi.js'
export { followBridge } from './follow-bridge.js'
export { klaro } from './klaro.js'
export { oneTrust } from './one-trust.js'
export { tcf } from './tcf.js'
export { vanillaCookieConsent } from './vanilla-cookie-consent.js'

export type { Bridge, BridgeCategories, BridgeReading } from './bridge.js'
export type { CookiebotCategory } from './cookiebot.js'
export type { BridgedStore, BridgeOptions } from './follow-bridge.js'
export type { TcfPurpose } from './tcf.js'
