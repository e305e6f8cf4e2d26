/* eslint-disable */
// Written by `assent pull`; change the workspace instead. Keep it where your tsconfig.json finds it.
export {}

declare module '@assent/core' {
  interface KnownDestinations {
    readonly "Actions Amplitude": true
    readonly "Actions Customerio": true
    readonly "Actions Google Analytic 4": true
    readonly "Amplitude (Actions)": true
    readonly "Braze Web Device Mode (Actions)": true
    readonly "Braze Web Mode (Actions)": true
    readonly "Facebook Pixel": true
    readonly "FullStory": true
    readonly "Google AdWords New": true
    readonly "Google Analytics 4 Web": true
    readonly "HubSpot Web (Actions)": true
    readonly "Hubspot Web (Actions)": true
    readonly "Intercom": true
    readonly "Mixpanel (Actions)": true
    readonly "TikTok Pixel": true
    readonly "Webhook": true
  }
}
