// What is written down of a decision, by the fields of ISO/IEC TS 27560. What was offered is the same for many
// visitors, so it is a text of its own, stored once under its hash.
import { hash, randomBytes } from 'node:crypto'
import {
  openDestinations,
  type ConsentModel,
  type ConsentRecord,
  type Preference,
  type Reason,
} from '@assent/core'
import { eventStatesOf, eventTypeOf, type EventState, type EventType } from './event-state.js'
import { checkId, refuse, wholeFacts, type RecordFacts, type WholeFacts } from './facts.js'
import { isTime } from './time.js'

/** Who asks for consent: 27560's party, and GDPR 13(1)(a). */
export interface Controller {
  readonly name: string
  readonly address: string
  /** How to reach them: an e-mail address, a telephone number or a page. */
  readonly contact: string
}

/** What the law wants said beside each purpose; the same for every visitor. */
export interface Processing {
  /** Where the privacy notice is. */
  readonly privacyNotice: string
  /** How consent is withdrawn, in a sentence. */
  readonly withdrawalMethod: string
  readonly storageLocations: readonly string[]
  readonly retentionPeriod: string
  /** Kinds of personal data, `Pages visited`. */
  readonly personalData: readonly string[]
}

/** What was offered: notice, categories, destinations, and who asked. */
export interface Offer {
  readonly noticeVersion: string
  readonly notice: RecordFacts['notice']
  readonly mapping: string
  readonly categories: RecordFacts['offered']['categories']
  readonly destinations: RecordFacts['offered']['destinations']
  readonly controller: Controller
  readonly processing: Processing
}

/** What was answered, by whom, when and under which law. */
export interface RecordContent {
  readonly subject: string
  /** Milliseconds since the Unix epoch (UTC), by the visitor's clock. */
  readonly decidedAt: number
  readonly eventType: EventType
  /** Of each category that was asked about. */
  readonly eventStates: Readonly<Record<string, EventState>>
  readonly reason: Reason
  readonly model: ConsentModel
  readonly preferences: Readonly<Record<string, Preference>>
  readonly previous: Readonly<Record<string, Preference>>
  /** The destinations that the answer lets run. */
  readonly allowed: readonly string[]
  readonly validForDays: number
  readonly jurisdiction: WholeFacts['jurisdiction']
  readonly signals: Readonly<Record<string, boolean>>
  /** The hash under which the offer is stored. */
  readonly offer: string
  readonly userAgent?: string
  /** Random, so that the hash of an erased content tells nothing. */
  readonly nonce: string
}

/** A decision on its way into the database. */
export interface Entry {
  readonly recordId: string
  readonly subject: string
  readonly body: string
  readonly offer: { readonly hash: string; readonly body: string }
}

export interface EntryContext {
  readonly subject: string
  readonly controller: Controller
  readonly processing: Processing
  readonly keepUserAgent: boolean
}

const LONGEST_BODY = 65_536
const LONGEST_USER_AGENT = 120
const MODELS = new Set<unknown>(['opt-in', 'opt-out', 'notice'] satisfies ConsentModel[])
const PREFERENCES = new Set<unknown>(['granted', 'denied', 'unset'] satisfies Preference[])

export const hashText = (text: string): string => hash('sha256', text, 'base64url')

/** @throws RecordsError `INVALID_RECORD` */
export function createEntry(decision: ConsentRecord, given: RecordFacts, context: EntryContext): Entry {
  checkDecision(decision)
  const facts = wholeFacts(given, decision)
  const offer = offerOf(decision, facts, context)
  const body = JSON.stringify(contentOf(decision, facts, context, offer.hash))
  if (body.length > LONGEST_BODY || offer.body.length > 16 * LONGEST_BODY) {
    refuse('too long')
  }
  return { recordId: decision.recordId, subject: context.subject, body, offer }
}

/** Each field, since a browser may have posted it to the app as it is. */
function checkDecision(decision: ConsentRecord): void {
  if (typeof decision !== 'object' || decision === null) refuse('decision')
  const { recordId, decidedAt, reason, model, noticeVersion, mapping } = decision
  const { preferences, previous, denied, unasked = [] } = decision
  checkId(recordId, 'recordId')
  if (!isTime(decidedAt) || decidedAt < 0) refuse('decidedAt')
  if (!eventTypeOf(reason)) refuse('reason')
  if (!MODELS.has(model)) refuse('model')
  if (typeof noticeVersion !== 'string' || typeof mapping !== 'string') refuse('noticeVersion or mapping')
  if (!Array.isArray(denied) || !Array.isArray(unasked)) refuse('denied or unasked')
  for (const answers of [preferences, previous]) {
    const isWhole = typeof answers === 'object' && answers !== null && !Array.isArray(answers)
    if (!isWhole || !Object.values(answers).every((answer) => PREFERENCES.has(answer))) refuse('preferences')
  }
}

function offerOf(decision: ConsentRecord, facts: RecordFacts, context: EntryContext): Entry['offer'] {
  const offer: Offer = {
    noticeVersion: decision.noticeVersion,
    notice: { hash: facts.notice.hash, language: facts.notice.language },
    mapping: decision.mapping,
    categories: facts.offered.categories,
    destinations: facts.offered.destinations,
    controller: context.controller,
    processing: context.processing,
  }
  const body = JSON.stringify(offer)
  return { hash: hashText(body), body }
}

// Named field by field: what a caller passes beyond these is not written down.
function contentOf(
  decision: ConsentRecord,
  facts: WholeFacts,
  { subject, keepUserAgent }: EntryContext,
  offer: string,
): RecordContent {
  const { id, region, basis } = facts.jurisdiction
  const required = facts.offered.categories.filter((category) => category.required).map((one) => one.id)
  return {
    subject,
    decidedAt: decision.decidedAt,
    eventType: eventTypeOf(decision.reason) ?? 'dpv:Consent',
    eventStates: eventStatesOf(decision, required),
    reason: decision.reason,
    model: decision.model,
    preferences: decision.preferences,
    previous: decision.previous,
    allowed: openDestinations(decision, facts.offered.destinations),
    validForDays: facts.validForDays,
    jurisdiction: { id, ...(region && { region }), basis },
    signals: facts.signals,
    offer,
    ...(keepUserAgent && facts.userAgent && { userAgent: facts.userAgent.slice(0, LONGEST_USER_AGENT) }),
    nonce: randomBytes(16).toString('base64url'),
  }
}
