// The disclosure's door: what a privacy page shows, as server components.
export { ConsentDisclosure } from './consent-disclosure.js'
export { CookieTable } from './cookie-table.js'

export type { ConsentDisclosureProps } from './consent-disclosure.js'
export type { CookieTableProps } from './cookie-table.js'
export type { DisclosureCopy } from './disclosure-copy.js'
