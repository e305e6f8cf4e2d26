// The door `@assent/core/lock`: the committed list of reviewed destinations.
export { parseLock } from './lock.js'
export { mappingOf } from './mapping.js'
export { advertisingCategoriesOf, isAdvertising, lockFindings } from './lock-findings.js'

export type { Lock, LockedDestination, Review } from './lock.js'
export type { SegmentRegion } from './segment-hosts.js'
export type { Finding, FindingCode, LockedAgainst } from './lock-findings.js'
