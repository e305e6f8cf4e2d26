// A row as an app reads it: texts opened into what they say.
import type { OfferedRow, RecordRow } from './database.js'
import type { Offer, RecordContent } from './record-content.js'

export interface StoredRecord extends Omit<RecordRow, 'body' | 'offer'> {
  /** `erased`: the content is gone. `tombstone`: the line that says so. `damaged`: the content cannot be read any more. */
  readonly kind: 'decision' | 'erased' | 'tombstone' | 'damaged'
  /** Null unless this is a decision. */
  readonly content: RecordContent | null
  readonly offer: Offer | null
}

export function openRow({ body, offer, offerBody, ...placed }: OfferedRow): StoredRecord {
  if (body === null) return { ...placed, kind: 'erased', content: null, offer: null }
  if (offer === null) return { ...placed, kind: 'tombstone', content: null, offer: null }
  // Written by this package, and `verify` says whether it still is.
  const content = opened(body) as RecordContent | null
  const kind = content ? 'decision' : 'damaged'
  return { ...placed, kind, content, offer: opened(offerBody) as Offer | null }
}

/** Null for what is no JSON: one line that was damaged must not keep the others from being read. */
function opened(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
