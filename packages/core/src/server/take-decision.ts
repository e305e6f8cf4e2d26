// What follows from a posted decision, by the same walk as in the browser. Pure but for a new id.
import type { Consent } from '../declaration.js'
import { decide, type DecisionFacts } from '../decide.js'
import { initialState, sameAnswers } from '../decision.js'
import { cookieLifetimeSeconds } from '../encode-cookie.js'
import type { ConsentError } from '../errors.js'
import { randomId, timeOrderedId } from '../random-id.js'
import { recordOf, type ConsentRecord } from '../record.js'
import { answersOfSignals } from '../signals.js'
import type { ConsentState } from '../vocabulary.js'
import { postedPrevious, type PostedDecision } from './posted-decision.js'
import { isRefusal, refuse, type Refusal } from './refusal.js'
import { isSignalled } from './request-signals.js'
import type { VisitorConsent } from './visitor-consent.js'

const DAY_SECONDS = 86_400
/** Clocks differ; within this the visitor's own time stands, so that both writers of the cookie write the same. */
const CLOCK_TOLERANCE_MS = 5 * 60_000

/** Unchecked: which categories there are is for `decide`. */
type Answers<Id extends string> = Parameters<typeof decide<Id>>[2]

export interface TakenDecision<Id extends string> {
  readonly next: ConsentState<Id>
  readonly record: ConsentRecord<Id>
  /** False for one that arrives late, after a newer one: it is recorded, and the newer one stays in force. */
  readonly isNewest: boolean
}

export function takeDecision<Id extends string>(
  visitor: VisitorConsent<Id>,
  posted: PostedDecision,
  now: number,
): TakenDecision<Id> | Refusal {
  const { consent, state: current } = visitor
  const { noticeVersion = consent.notice.version, reason } = posted
  const isForm = posted.decidedAt === undefined
  const recordId = (isForm ? lastOfForm(posted, current) : posted.recordId) ?? timeOrderedId(now)
  const decidedAt = trustedTime(posted.decidedAt ?? now, now)
  const { maxAgeDays, refusalMaxAgeDays } = consent.cookie
  if (decidedAt < now - Math.max(maxAgeDays, refusalMaxAgeDays) * DAY_SECONDS * 1000) return refuse('TOO_OLD')
  const asked = { ...consent, notice: { version: noticeVersion } } // an older page answers what it showed
  const { denied = reason === 'accept-all' ? [] : undefined } = posted
  const facts = { decidedAt, recordId, subjectId: randomId(), reason, denied }
  const isReplay = current.recordId === recordId
  const isNewest = isReplay || isForm || isAfter(decidedAt, current.decidedAt, now)
  // of a replay, and of one that comes late, only the page knows what was before; and who was signalled then
  const before = withPosted(consent, isReplay || !isNewest ? initialState(consent) : current, posted)
  const held = isNewest ? signalled(visitor) : before
  const { subjectId = current.subjectId } = posted
  const decided = decideOrRefuse(asked, { ...held, subjectId }, posted, facts)
  if (isRefusal(decided)) return decided
  const settled = isNewest ? decide(asked, decided, deniedBySignal(visitor, decided), facts) : decided
  // A page that has written its cookie has told there what it asked about, also where the server knows of more.
  const unasked = isReplay ? current.unasked : (posted.unasked ?? settled.unasked)
  const next = { ...settled, unasked }
  if (isForm && isReplay && !sameAnswers(next, current))
    return takeDecision(visitor, { ...posted, recordId: nextOfForm(recordId) }, now)
  const validForDays = cookieLifetimeSeconds(consent, next, decidedAt) / DAY_SECONDS
  const record = { ...recordOf(asked, next, before, reason), validForDays }
  return { next, record: { ...record, ...seenByPage(posted), ...seenByServer(visitor, isNewest) }, isNewest }
}

/**
 * The id that the cookie has of this form. A page can be gone back to and its form be answered otherwise: that is another
 * decision, and a record of its own, whose id counts on from the form's.
 */
function lastOfForm({ recordId }: PostedDecision, { recordId: kept }: ConsentState): string | undefined {
  return kept !== null && kept.replace(/--\d+$/, '') === recordId ? kept : recordId
}

function nextOfForm(recordId: string): string {
  const [form, count = '1'] = recordId.split(/--(\d+)$/)
  return `${form}--${Number(count) + 1}`
}

/** An answer that is given while the browser signals is given by someone who knows of it. */
function signalled<Id extends string>({ state, signals }: VisitorConsent<Id>): ConsentState<Id> {
  return isSignalled(signals) ? { ...state, signal: true } : state
}

/**
 * Whether a page's decision is newer than the cookie's. A page writes its own cookie before it posts, so of two at one
 * moment the cookie has the later; one from the future counts for nothing.
 */
function isAfter(decidedAt: number, kept: number | null, now: number): boolean {
  return kept === null || kept < decidedAt || kept > now + CLOCK_TOLERANCE_MS
}

/** What the browser's signal denies in spite of the answer, where the law lets it prevail. */
function deniedBySignal<Id extends string>(
  { consent, signals, jurisdiction }: VisitorConsent<Id>,
  decided: ConsentState<Id>,
): Answers<Id> {
  return answersOfSignals(
    consent,
    decided,
    isSignalled(signals),
    jurisdiction?.signal.laterGrant,
  ) as Answers<Id>
}

function withPosted<Id extends string>(
  consent: Consent<Id>,
  before: ConsentState<Id>,
  { previous }: PostedDecision,
): ConsentState<Id> {
  return previous ? { ...before, preferences: postedPrevious(consent, previous) } : before
}

function seenByPage({ mapping, model }: PostedDecision): Partial<ConsentRecord> {
  return { ...(mapping && { mapping }), ...(model && { model }) }
}

function seenByServer(
  { signals, jurisdiction }: VisitorConsent<string>,
  isOfNow: boolean,
): Partial<ConsentRecord> {
  const { id, region, basis = 'default' } = jurisdiction ?? {}
  return {
    ...(id && { jurisdiction: { id, basis, ...(region && { region }) } }),
    ...(isOfNow && isSignalled(signals) && { signals: { ...signals } }),
  }
}

/**
 * A time in the future becomes now: a wrong clock must not cost a visitor the answer, and a forged one must not
 * prolong it. A time in the past stands, since records may arrive late, until an answer of that age has expired.
 */
function trustedTime(decidedAt: number, now: number): number {
  return decidedAt > now + CLOCK_TOLERANCE_MS ? now : decidedAt
}

function decideOrRefuse<Id extends string>(
  ...[consent, current, { answers }, facts]: [Consent<Id>, ConsentState<Id>, PostedDecision, DecisionFacts]
): ConsentState<Id> | Refusal {
  try {
    return decide(consent, current, answers as Answers<Id>, facts)
  } catch (error) {
    const { code } = error as ConsentError // `decide` throws no other
    return refuse(code === 'UNKNOWN_CATEGORY' || code === 'REQUIRED_CATEGORY' ? code : 'MALFORMED')
  }
}
