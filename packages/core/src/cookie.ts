// Step 4 of the walk: reading the `tracking-preferences` cookie. Whatever bytes come in, a state comes out.
import { printOf, unaskedSince } from './asked.js'
import type { Consent } from './declaration.js'
import { initialState, withRequired } from './decision.js'
import type { ConsentState } from './vocabulary.js'

/** Where the cookie is kept. */
export interface CookieJar {
  /** Every value found under the name, still encoded: a page can see two cookies of one name. */
  read(): readonly string[]
  /** @throws when the value was not kept */
  write(value: string, maxAgeSeconds: number): void
}

/** The page's own cookie: read with the page, written with what the acts bring (`keep-cookie.ts`). */
export interface PageJar extends Pick<CookieJar, 'read'> {
  readonly page: {
    cookie: string
    readonly location: { readonly protocol: string; readonly hostname: string }
  }
}

/** RFC 6265bis 5.6: a cookie whose name and value together exceed this is ignored. */
export const MAX_COOKIE_BYTES = 4096

/**
 * The state that cookie values tell of. Unreadable ones count as never answered. Of several, the newest decision
 * wins; of those without a time, what each of them grants.
 */
export function decodeCookies<Id extends string>(
  consent: Consent<Id>,
  values: readonly string[],
): ConsentState<Id> {
  const states = values.flatMap((value) => decodeCookie(consent, value) ?? [])
  const newest = Math.max(...states.map(timeOf))
  const [first = initialState(consent), ...rivals] = states.filter((state) => timeOf(state) === newest)
  return rivals.reduce((kept, rival) => strictest(consent, kept, rival), first)
}

const timeOf = ({ decidedAt }: ConsentState) => decidedAt ?? 0

function strictest<Id extends string>(
  consent: Consent<Id>,
  a: ConsentState<Id>,
  b: ConsentState<Id>,
): ConsentState<Id> {
  const agreed = (id: Id) => (a.preferences[id] === b.preferences[id] ? a.preferences[id] : 'denied')
  return {
    ...a,
    preferences: withRequired(consent, agreed),
    denied: [...a.denied, ...b.denied],
    unasked: [...(a.unasked ?? []), ...(b.unasked ?? [])],
    model: a.model === 'opt-in' ? a.model : b.model,
  }
}

function decodeCookie<Id extends string>(consent: Consent<Id>, value: string): ConsentState<Id> | undefined {
  const { version, custom, destinations, assent } = parse(value)
  if (version !== 1) return undefined
  const { at, id, subject, notice, model, off, signal, map } = ownPropertiesOf(assent)
  const stored = ownPropertiesOf(destinations)
  const isOld = !assent && Object.keys(stored).length > 0 // the old manager's: it lists what it asked about
  const state: ConsentState<Id> = {
    preferences: withRequired(consent, (category) => {
      const answer = custom ? ownPropertiesOf(custom)[category] : answerOf(category, consent, stored)
      return answer === false ? 'denied' : answer === true ? 'granted' : 'unset'
    }),
    model: model === 'opt-in' ? model : consent.model, // an answer's own model never loosens the one that holds now
    denied: Array.isArray(off) ? off.filter((name) => typeof name === 'string') : [],
    decidedAt: Number.isFinite(at) ? (at as number) : null,
    noticeVersion: typeof notice === 'string' ? notice : isOld ? '1' : consent.notice.version,
    recordId: typeof id === 'string' ? id : null,
    subjectId: typeof subject === 'string' ? subject : undefined,
    signal: signal === true || undefined,
  }
  const known = typeof map === 'string' && map.split('.')
  const unasked = unaskedSince(consent, state, (name) =>
    isOld ? stored[name] === true : !known || known.includes(printOf(consent, name)),
  )
  if (state.model === 'opt-in') return { ...state, unasked }
  return isOld ? { ...state, denied: unasked ?? [] } : state // other models ask about nothing twice
}

/**
 * What a cookie of the old manager without categories says of one: granted if each destination that it alone gates was,
 * denied if none was. Anything else is not an answer.
 */
function answerOf(category: string, { destinations }: Consent, stored: Foreign): unknown {
  const names = Object.keys(destinations).filter((name) => destinations[name]?.join() === category)
  const [answer, ...others] = new Set(names.map((name) => stored[name]))
  return others.length > 0 ? undefined : answer
}

function parse(value: string): Foreign {
  try {
    return ownPropertiesOf(value.length > 2 * MAX_COOKIE_BYTES || JSON.parse(decodeURIComponent(value)))
  } catch {
    return {}
  }
}

type Foreign = Readonly<Record<string, unknown>>

/** Copied, so that no key of a cookie, or of a category, reaches a prototype; none for what is no object. */
function ownPropertiesOf(value: unknown): Foreign {
  return Object.assign(Object.create(null) as Foreign, typeof value === 'object' ? value : undefined)
}
