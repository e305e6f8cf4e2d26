// The consent modes' door: what vendors' own code is told of consent.
export { clarity } from './clarity.js'
export { followConsentModes } from './follow-consent-modes.js'
export { google } from './google.js'
export { metaPixel } from './meta-pixel.js'
export { uet } from './uet.js'

export type { ClarityConsentType } from './clarity.js'
export type { ConsentMode, ConsentTypes, Needed } from './consent-mode.js'
export type { ConsentModesOptions } from './follow-consent-modes.js'
export type { GoogleConsentType } from './google.js'
