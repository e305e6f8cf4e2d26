// What follows from a posted decision, by the same walk as in the browser. Pure but for a new id.
import type { Consent } from '../catalog.js'
import { decide, initialState } from '../decision.js'
import type { ConsentError } from '../errors.js'
import { recordOf, type ConsentRecord } from '../record.js'
import type { ConsentState } from '../vocabulary.js'
import { postedPrevious, type PostedDecision } from './posted-decision.js'
import { refuse, type Refusal } from './refusal.js'

const DAY_MS = 86_400_000
/** Clocks differ; within this the visitor's own time stands, so that both writers of the cookie write the same. */
const CLOCK_TOLERANCE_MS = 5 * 60_000

export interface TakenDecision<Id extends string> {
  readonly next: ConsentState<Id>
  readonly record: ConsentRecord<Id>
  /** False for one that arrives late, after a newer one: it is recorded, and the newer one stays in force. */
  readonly isNewest: boolean
}

/** @param current - what the request's cookie says */
export function takeDecision<Id extends string>(
  consent: Consent<Id>,
  current: ConsentState<Id>,
  posted: PostedDecision,
  now: number,
): TakenDecision<Id> | Refusal {
  const { recordId = crypto.randomUUID(), noticeVersion = consent.notice.version } = posted
  const decidedAt = trustedTime(posted.decidedAt ?? now, now)
  if (decidedAt < now - consent.cookie.maxAgeDays * DAY_MS) return refuse('TOO_OLD')
  const asked = { ...consent, notice: { version: noticeVersion } } // an older page answers what it showed
  const next = decideOrRefuse(asked, current, posted, { decidedAt, recordId })
  if ('refused' in next) return next
  const isReplay = current.recordId === recordId
  const before = isReplay ? initialState(consent) : current // of a replay only the page knows
  const previous = posted.previous
    ? { ...before, preferences: postedPrevious(consent, posted.previous) }
    : before
  const record = recordOf(asked, next, previous, posted.reason)
  const { mapping = record.mapping, model = record.model } = posted
  const isNewest = isReplay || Math.min(current.decidedAt ?? 0, now) <= decidedAt
  return { next, record: { ...record, mapping, model }, isNewest }
}

/**
 * A time in the future becomes now: a wrong clock must not cost a visitor the answer, and a forged one must not
 * prolong it. A time in the past stands, since records may arrive late, until an answer of that age has expired.
 */
function trustedTime(decidedAt: number, now: number): number {
  return decidedAt > now + CLOCK_TOLERANCE_MS ? now : decidedAt
}

function decideOrRefuse<Id extends string>(
  ...[consent, current, { answers }, facts]: [
    Consent<Id>,
    ConsentState<Id>,
    PostedDecision,
    { readonly decidedAt: number; readonly recordId: string },
  ]
): ConsentState<Id> | Refusal {
  try {
    return decide(consent, current, answers as Parameters<typeof decide<Id>>[2], facts)
  } catch (error) {
    const { code } = error as ConsentError // `decide` throws no other
    return refuse(code === 'UNKNOWN_CATEGORY' || code === 'REQUIRED_CATEGORY' ? code : 'MALFORMED')
  }
}
