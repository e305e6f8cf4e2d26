// What a destination keeps in the visitor's browser, for pages that disclose it, and where that was read.
import { SEGMENT } from '../segment-hosts.js'
import { storageBlocks, type StoredItem } from '../vendor-storage.js'
import { findInCatalogue } from './find-in-catalogue.js'
import { STORAGE_SOURCES, type StorageSource } from './storage-sources.js'

/** What is known of a destination's storage on the first party's domain. */
export interface StorageFacts {
  readonly items: readonly StoredItem[]
  /** The pages that say so. */
  readonly sources: readonly StorageSource[]
}

// Erased by its write key alone, since another workspace may have its own: so not a row of the table.
const QUEUES: StoredItem = {
  name: 'persisted-queue:v1:*',
  kind: 'local',
  lifetime: 'until-cleared',
  purpose: 'queue',
}

/**
 * What a destination keeps on the first party's side.
 *
 * @param name - as for `findInCatalogue`; `Segment.io` for Segment's own
 * @returns undefined when nobody has looked, which does not mean that nothing is kept
 */
export function findStorage(name: string): StorageFacts | undefined {
  const entry = findInCatalogue(name)
  const blocks = storageBlocks([
    name,
    ...(entry ? [entry.name, entry.displayName, ...entry.formerNames] : []),
  ])
  if (blocks.length === 0) return undefined
  const items = blocks.flatMap((block) => block.items)
  return {
    items: name === SEGMENT ? [...items, QUEUES] : items,
    sources: blocks.flatMap((block) => STORAGE_SOURCES[block.names[0] ?? ''] ?? []),
  }
}
