// The catalogue's door: facts about Segment's destinations, for pages and dialogs that disclose them.
export { UNSENT_KEY } from '../unsent-key.js'
export { catalogueVersion, findInCatalogue } from './find-in-catalogue.js'
export { findStorage } from './find-storage.js'
export { findVendors } from './find-vendors.js'
export { hostsContacted } from './hosts-contacted.js'

export type { SegmentRegion } from '../segment-hosts.js'
export type { StorageKind, StoragePurpose, StoredItem } from '../vendor-storage.js'
export type { CatalogueEntry } from './find-in-catalogue.js'
export type { SegmentPlace } from './hosts-contacted.js'
export type { StorageFacts } from './find-storage.js'
export type { StorageSource } from './storage-sources.js'
