// The door. Nothing here may reach the dialog's libraries except through `import()`.
export * as Banner from './banner-parts.js'
export { ConsentBanner } from './consent-banner.js'
export { ConsentScript } from './consent-script.js'
export { CONSENT_SCRIPT_HASH } from './first-paint.js'
export { PreferencesDialog } from './preferences-dialog.js'
export { PreferencesTrigger } from './preferences-trigger.js'

export type { BannerPosition, CustomizeProps, DismissProps, RootProps } from './banner-parts.js'
export type { ConsentBannerProps } from './consent-banner.js'
export type { ConsentScriptProps } from './consent-script.js'
export type { BannerCopy } from './copy.js'
export type { PartProps } from './part.js'
export type { PreferencesDialogProps } from './preferences-dialog.js'
