// What only the server knows of a decision. There is no field for an IP address, on purpose.
import type { ConsentRecord, DestinationMap } from '@assent/core'
import { RecordsError } from './errors.js'

/** Whose decision it is. A user key (an account id, an e-mail address) is stored as a keyed hash only. */
export type Subject = { readonly anonymousId: string } | { readonly userKey: string }

export interface RecordFacts {
  readonly subject: Subject
  /**
   * Whose law applied, where the visitor was (ISO 3166) and how that is known (`header`, `resolver`, `default`).
   *
   * @default what the endpoint noted in the decision, else `{ id: 'unknown', basis: 'default' }`
   */
  readonly jurisdiction?:
    | { readonly id: string; readonly region?: string; readonly basis: string }
    | undefined
  /** What the browser signalled, `{ gpc: true }`. @default what the endpoint noted in the decision */
  readonly signals?: Readonly<Record<string, boolean>> | undefined
  /** The text that was shown: a hash of it, and its language (BCP 47). */
  readonly notice: { readonly hash: string; readonly language: string }
  /** What could be answered: every category shown, and every destination with the categories it needs. */
  readonly offered: { readonly categories: readonly OfferedCategory[]; readonly destinations: DestinationMap }
  /** For how long the answer holds. @default what the endpoint noted in the decision; without an endpoint it must be given */
  readonly validForDays?: number | undefined
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

/** The facts with nothing left to look up. */
export interface WholeFacts extends RecordFacts {
  readonly jurisdiction: NonNullable<RecordFacts['jurisdiction']>
  readonly signals: Readonly<Record<string, boolean>>
  readonly validForDays: number
}

/**
 * What the app says; where it says nothing, what the endpoint noted in the decision.
 *
 * @throws RecordsError `INVALID_RECORD`, naming the first fact that is missing
 */
export function wholeFacts(facts: RecordFacts, noted: ConsentRecord): WholeFacts {
  const jurisdiction = facts.jurisdiction ?? noted.jurisdiction ?? { id: 'unknown', basis: 'default' }
  const signals = facts.signals ?? noted.signals ?? {}
  const validForDays = facts.validForDays ?? noted.validForDays ?? 0
  const { id, basis, region = id } = jurisdiction
  if (![id, basis, region].every(isText)) refuse('facts.jurisdiction')
  if (!Object.values(signals).every((value) => typeof value === 'boolean')) refuse('facts.signals')
  if (!isText(facts.notice?.hash) || !isText(facts.notice.language)) refuse('facts.notice')
  if (!isOffer(facts.offered)) refuse('facts.offered')
  if (!(validForDays > 0 && validForDays < Infinity)) refuse('facts.validForDays')
  return { ...facts, jurisdiction, signals, validForDays }
}
