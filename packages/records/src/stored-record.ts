// A row as an app reads it: texts opened into what they say.
import type { OfferedRow, RecordRow } from './database.js'
import type { Offer, RecordContent } from './record-content.js'

export interface StoredRecord extends Omit<RecordRow, 'body' | 'offer'> {
  /** `erased`: the content is gone. `tombstone`: the line that says so. */
  readonly kind: 'decision' | 'erased' | 'tombstone'
  /** Null unless this is a decision. */
  readonly content: RecordContent | null
  readonly offer: Offer | null
}

export function openRow({ body, offer, offerBody, ...placed }: OfferedRow): StoredRecord {
  if (body === null) return { ...placed, kind: 'erased', content: null, offer: null }
  if (offer === null) return { ...placed, kind: 'tombstone', content: null, offer: null }
  return {
    ...placed,
    kind: 'decision',
    content: JSON.parse(body) as RecordContent, // written by this package, and `verify` says whether it still is
    offer: offerBody === null ? null : (JSON.parse(offerBody) as Offer),
  }
}
