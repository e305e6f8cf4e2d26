// Step 4 of the walk: writing the `tracking-preferences` cookie, so that the old manager and servers can read it.
import { fingerprint, printOf } from './asked.js'
import type { Consent } from './declaration.js'
import { MAX_COOKIE_BYTES } from './cookie.js'
import { optionalCategories } from './decision.js'
import type { ConsentModel, ConsentState, DestinationName, Preference } from './vocabulary.js'

const SCHEMA = 1
const DAY_SECONDS = 86_400

/** What Segment's old manager reads, and our facts under the one key that it ignores. */
interface CookieContent {
  readonly version: 1
  readonly destinations: Readonly<Record<string, boolean>>
  readonly custom: Readonly<Record<string, boolean>>
  readonly assent?: {
    readonly schema: number
    readonly id: string | null
    readonly subject?: string | undefined
    readonly at: number | null
    readonly notice: string
    readonly model: ConsentModel
    /** The destinations that were asked about. */
    readonly map: string
    readonly signal?: boolean | undefined
    /** Destinations that were switched off one by one. */
    readonly off?: readonly DestinationName[] | undefined
  }
}

/**
 * The cookie's value for a state.
 *
 * @param destinations - each destination known of, and whether it may run; left out when the value would grow too
 * long, since the choices alone say the same
 */
export function encodeCookie<Id extends string>(
  consent: Consent<Id>,
  state: ConsentState<Id>,
  destinations: Readonly<Record<DestinationName, boolean>> = {},
): string {
  const answered = Object.entries<Preference>(state.preferences).filter(
    ([, preference]) => preference !== 'unset',
  )
  const content: CookieContent = {
    version: 1,
    destinations,
    custom: Object.fromEntries(answered.map(([id, preference]) => [id, preference === 'granted'])),
    assent: {
      schema: SCHEMA,
      id: state.recordId,
      subject: state.subjectId,
      at: state.decidedAt,
      notice: state.noticeVersion,
      model: state.model,
      map: askedAbout(consent, state),
      signal: state.signal,
      off: state.denied.length > 0 ? state.denied : undefined,
    },
  }
  const short = { ...content, destinations: {} }
  const custom = withoutSwitches(consent, state, content.custom)
  const shorter = { ...short, custom, assent: { ...content.assent, map: undefined, off: undefined } }
  for (const each of [content, short, shorter]) {
    const value = escape(JSON.stringify(each))
    if (consent.cookie.name.length + value.length <= MAX_COOKIE_BYTES) return value
  }
  return escape(JSON.stringify({ version: 1, destinations: {}, custom }))
}

/**
 * The answers, where there is no room to say what was switched off one by one, or not asked about yet: a category of such a
 * destination is asked about again, or refused where silence would be a yes.
 */
function withoutSwitches(
  consent: Consent,
  { denied, unasked = [], model }: ConsentState,
  custom: CookieContent['custom'],
): Record<string, boolean | undefined> {
  const off = [...denied, ...unasked].flatMap((name) => consent.destinations[name] ?? [])
  const unsure = model === 'opt-in' ? undefined : false
  return Object.fromEntries(
    Object.entries(custom).map(([id, answer]) => [id, off.includes(id) ? unsure : answer]),
  )
}

/** Seconds for which an answer is still kept, counted from the decision: writing it again prolongs nothing. */
export function cookieLifetimeSeconds(consent: Consent, state: ConsentState, now: number): number {
  const granted = optionalCategories(consent).some((id) => state.preferences[id] === 'granted')
  const age = Math.max(0, now - (state.decidedAt ?? now)) / 1000 // a clock that was set back prolongs nothing
  const days = consent.cookie[granted ? 'maxAgeDays' : 'refusalMaxAgeDays']
  return Math.max(0, Math.round(days * DAY_SECONDS - age))
}

/** The destinations that an answer was about. */
function askedAbout(consent: Consent, { unasked }: ConsentState): string {
  const names = Object.keys(consent.destinations).filter((name) => !unasked?.includes(name))
  return names.map((name) => printOf(consent, name)).join('.')
}

/** Changes when the app's own map of destinations to categories does. */
export function mappingFingerprint(consent: Consent): string {
  const text = JSON.stringify([
    Object.entries(consent.destinations).sort(),
    consent.unmapped,
    consent.catalogueRules,
  ])
  return fingerprint(text)
}

/** Escapes what js-cookie escapes, so that the old manager's reader and ours see the same bytes. */
function escape(json: string): string {
  return json.replace(/[^\w!#$&'()*+\-./:<=>?@[\]^`{|}~]/gu, encodeURIComponent)
}
