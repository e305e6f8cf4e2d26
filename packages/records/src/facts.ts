// What only the server knows of a decision. There is no field for an IP address, on purpose.
import type { DestinationMap } from '@assent/core'
import { RecordsError } from './errors.js'

/** Whose decision it is. A user key (an account id, an e-mail address) is stored as a keyed hash only. */
export type Subject = { readonly anonymousId: string } | { readonly userKey: string }

export interface RecordFacts {
  readonly subject: Subject
  /** Whose law applied, where the visitor was (ISO 3166) and how that is known (`header`, `resolver`, `default`). */
  readonly jurisdiction: { readonly id: string; readonly region?: string; readonly basis: string }
  /** What the browser signalled, `{ gpc: true }`. */
  readonly signals?: Readonly<Record<string, boolean>> | undefined
  /** The text that was shown: a hash of it, and its language (BCP 47). */
  readonly notice: { readonly hash: string; readonly language: string }
  /** What could be answered: every category shown, and every destination with the categories it needs. */
  readonly offered: { readonly categories: readonly OfferedCategory[]; readonly destinations: DestinationMap }
  /** For how long the answer holds. */
  readonly validForDays: number
  /** Dropped unless `keepUserAgent` is on; then cut. */
  readonly userAgent?: string | undefined
}

export interface OfferedCategory {
  readonly id: string
  readonly label: string
  readonly description?: string | undefined
  readonly required?: boolean | undefined
}

// Printable ASCII: what every database keeps byte for byte.
const ID = /^[\x21-\x7e]{1,128}$/

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
/** @throws RecordsError `INVALID_RECORD` */
export const refuse = (what: string): never => {
  throw new RecordsError('INVALID_RECORD', what)
}

export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)

export function checkId(value: unknown, what: string): asserts value is string {
  if (!isId(value)) refuse(`${what}: 1 to 128 printable ASCII characters`)
}

/** What a receipt names of each category and each destination. */
function isOffer(offered: RecordFacts['offered'] | undefined): boolean {
  const { categories, destinations } = offered ?? {}
  if (!Array.isArray(categories) || !destinations) return false
  const areNamed = categories.every((category) => isText(category?.id) && isText(category.label))
  return areNamed && Object.values(destinations).every((needed) => Array.isArray(needed))
}

/** @throws RecordsError `INVALID_RECORD`, naming the first fact that is missing */
export function checkFacts(facts: RecordFacts): void {
  if (!isText(facts.jurisdiction?.id) || !isText(facts.jurisdiction.basis)) refuse('facts.jurisdiction')
  if (!isText(facts.notice?.hash) || !isText(facts.notice.language)) refuse('facts.notice')
  if (!isOffer(facts.offered)) refuse('facts.offered')
  if (!(facts.validForDays > 0 && facts.validForDays < Infinity)) refuse('facts.validForDays')
}
