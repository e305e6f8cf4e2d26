// What holds for the visitor of a request: the cookie, under the law of the place, after the browser's own signal.
import type { Consent } from '../declaration.js'
import { ConsentError } from '../errors.js'
import { UNKNOWN_JURISDICTION } from '../laws.js'
import { answersOfSignals } from '../signals.js'
import type { ConsentState } from '../vocabulary.js'
import { inTime } from './in-time.js'
import type { VisitorJurisdiction } from './region.js'
import { reportSafely } from './report-safely.js'
import { readConsent } from './request-jar.js'
import { isSignalled, readSignals, type Signals } from './request-signals.js'

/** What is asked of visitors, and by whose law. */
export interface VisitorOptions<Id extends string> {
  /** From `defineConsent`. */
  readonly consent: Consent<Id>
  /**
   * Whose law applies, such as `(request) => resolveJurisdiction(request, { headers: 'vercel' })`; the strictest when
   * it fails, or takes too long. @default the declared model for everyone
   */
  readonly jurisdiction?:
    | ((request: Request) => VisitorJurisdiction | Promise<VisitorJurisdiction>)
    | undefined
  /** How long `jurisdiction` may take: the page waits for it. What it answers later counts for nothing. @default 2 */
  readonly jurisdictionTimeoutSeconds?: number | undefined
  /** Honour the older `DNT: 1` as well. @default false */
  readonly doNotTrack?: boolean | undefined
  /** Told of what failed behind an answer: `RECORD_NOT_KEPT`, `LISTENER_FAILED`. */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** What holds for one visitor, and why. */
export interface VisitorConsent<Id extends string> {
  /** What to render with: hand it to `ConsentProvider` as `initialState`. */
  readonly state: ConsentState<Id>
  /** The declaration under the law of the place. */
  readonly consent: Consent<Id>
  readonly jurisdiction?: VisitorJurisdiction
  readonly signals: Signals
}

/** Never rejects. */
export async function readVisitorConsent<Id extends string>(
  request: Request,
  options: VisitorOptions<Id>,
): Promise<VisitorConsent<Id>> {
  const jurisdiction = await jurisdictionFor(request, options)
  const consent = jurisdiction ? underLaw(options.consent, jurisdiction) : options.consent
  const signals = readSignals(request.headers, options)
  const kept = readConsent(consent, request.headers.get('cookie'))
  const denied = answersOfSignals(consent, kept, isSignalled(signals), jurisdiction?.signal.laterGrant)
  const isHonoured = Object.keys(denied).length > 0
  const state = isHonoured
    ? { ...kept, preferences: { ...kept.preferences, ...denied }, signal: true } // the page decides and remembers it
    : kept
  return { state, consent, signals, ...(jurisdiction && { jurisdiction }) }
}

async function jurisdictionFor<Id extends string>(
  request: Request,
  { jurisdiction, jurisdictionTimeoutSeconds = 2, onError }: VisitorOptions<Id>,
): Promise<VisitorJurisdiction | undefined> {
  if (!jurisdiction) return undefined
  try {
    const found = await inTime(() => jurisdiction(request), jurisdictionTimeoutSeconds, 'no answer')
    if (found?.model === 'opt-in' || found?.model === 'opt-out' || found?.model === 'notice')
      return { ...UNKNOWN_JURISDICTION, ...found } // untyped code may leave out the rest
  } catch (cause) {
    reportSafely(onError, new ConsentError('LISTENER_FAILED', '`jurisdiction`', { cause }))
  }
  return { ...UNKNOWN_JURISDICTION, basis: 'default' }
}

/** The shorter of what the app declares and what the law asks for; a refusal never ends before one may ask again. */
function underLaw<Id extends string>(
  consent: Consent<Id>,
  { model, maxAgeDays, reaskDays }: VisitorJurisdiction,
): Consent<Id> {
  const { cookie } = consent
  const shorter = {
    maxAgeDays: Math.min(cookie.maxAgeDays, maxAgeDays),
    refusalMaxAgeDays: Math.max(Math.min(cookie.refusalMaxAgeDays, maxAgeDays), reaskDays),
  }
  return { ...consent, model, cookie: { ...cookie, ...shorter } }
}
