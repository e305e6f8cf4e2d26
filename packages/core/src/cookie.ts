// Step 4 of the walk: the `tracking-preferences` cookie. Whatever bytes come in, a state comes out.
import { askedAbout, fingerprint, unaskedSince } from './asked.js'
import type { Consent } from './catalog.js'
import { initialState, optionalCategories, withRequired } from './decision.js'
import type { ConsentModel, ConsentState, DestinationName, Preference } from './vocabulary.js'

/** Where the cookie is kept. */
export interface CookieJar {
  /** Every value found under the name, still encoded: a page can see two cookies of one name. */
  read(): readonly string[]
  /** @throws when the value was not kept */
  write(value: string, maxAgeSeconds: number): void
}

/** RFC 6265bis 5.6: a cookie whose name and value together exceed this is ignored. */
const MAX_COOKIE_BYTES = 4096
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
    readonly at: number | null
    readonly notice: string
    readonly model: ConsentModel
    readonly map: string
    readonly signal?: boolean | undefined
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
      at: state.decidedAt,
      notice: state.noticeVersion,
      model: state.model,
      map: askedAbout(consent, state),
      signal: state.signal,
    },
  }
  const fits = (value: string) => consent.cookie.name.length + value.length <= MAX_COOKIE_BYTES
  const whole = escape(JSON.stringify(content))
  if (fits(whole)) return whole
  const short = escape(JSON.stringify({ ...content, destinations: {} }))
  return fits(short)
    ? short
    : escape(JSON.stringify({ version: 1, destinations: {}, custom: content.custom }))
}

/** Seconds for which an answer is still kept, counted from the decision: writing it again prolongs nothing. */
export function cookieLifetimeSeconds(consent: Consent, state: ConsentState, now: number): number {
  const { maxAgeDays, refusalMaxAgeDays = maxAgeDays } = consent.cookie
  const granted = optionalCategories(consent).some((id) => state.preferences[id] === 'granted')
  const age = Math.max(0, now - (state.decidedAt ?? now)) / 1000 // a clock that was set back prolongs nothing
  return Math.max(0, Math.round((granted ? maxAgeDays : refusalMaxAgeDays) * DAY_SECONDS - age))
}

/**
 * The state that cookie values tell of. Unreadable ones count as never answered. Of several, the newest decision
 * wins; of those without a time, what each of them grants.
 */
export function decodeCookies<Id extends string>(
  consent: Consent<Id>,
  values: readonly string[],
): ConsentState<Id> {
  const states = values.map((value) => decodeCookie(consent, value)).filter((state) => state !== undefined)
  const newest = Math.max(...states.map(timeOf))
  const rivals = states.filter((state) => timeOf(state) === newest)
  const [first] = rivals
  if (!first) return initialState(consent)
  const agreed = (id: Id): Preference => {
    const answers = rivals.map(({ preferences }) => preferences[id])
    return answers.every((answer) => answer === answers[0]) ? first.preferences[id] : 'denied'
  }
  const model = rivals.some((rival) => rival.model === 'opt-in') ? 'opt-in' : first.model
  return { ...first, model, preferences: withRequired(consent, agreed) }
}

function timeOf({ decidedAt }: ConsentState): number {
  return decidedAt ?? 0
}

function decodeCookie<Id extends string>(consent: Consent<Id>, value: string): ConsentState<Id> | undefined {
  const content = parse(value)
  if (content?.['version'] !== 1) return undefined
  const hasCategories = content['custom'] !== undefined
  const custom = objectOf(content['custom'])
  const destinations = objectOf(content['destinations'])
  const facts = objectOf(content['assent'])
  const { at, id, notice, model, signal, map } = facts ?? {}
  const state: ConsentState<Id> = {
    preferences: withRequired(consent, (category) => {
      const answer = custom && own(custom, category)
      if (typeof answer === 'boolean') return answer ? 'granted' : 'denied'
      return hasCategories ? 'unset' : fromDestinations(consent, category, destinations ?? {})
    }),
    model: model === 'opt-in' ? model : consent.model, // an answer's own model never loosens the one that holds now
    decidedAt: typeof at === 'number' && Number.isFinite(at) ? at : null,
    noticeVersion: typeof notice === 'string' ? notice : consent.notice.version,
    recordId: typeof id === 'string' ? id : null,
    signal: signal === true || undefined,
  }
  return { ...state, unasked: unaskedSince(consent, state, map) }
}

/**
 * A cookie of the old manager without categories: a category was granted if each destination that it alone gates
 * was, denied if none was. Anything else is not an answer.
 */
function fromDestinations(
  consent: Consent,
  category: string,
  stored: Readonly<Record<string, unknown>>,
): Preference {
  const names = Object.keys(consent.destinations).filter(
    (name) => consent.destinations[name]?.join() === category,
  )
  const answers = names.map((name) => own(stored, name))
  const areAll = (answer: boolean) => answers.length > 0 && answers.every((each) => each === answer)
  return areAll(true) ? 'granted' : areAll(false) ? 'denied' : 'unset'
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

function parse(value: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return value.length > 2 * MAX_COOKIE_BYTES ? undefined : objectOf(JSON.parse(decodeURIComponent(value)))
  } catch {
    return undefined
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Record<string, unknown>) : undefined // foreign keys stay `unknown`
}

function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
