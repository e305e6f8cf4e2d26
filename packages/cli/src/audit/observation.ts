// What a page was seen to do. Pure.

/** Before an answer, after a refusal, after a grant, and after that grant was taken back. */
export type Phase = 'before' | 'rejected' | 'accepted' | 'withdrawn'

/** Whether the visitor's browser sends Global Privacy Control. */
export type Gpc = 'off' | 'on'

const STORAGE_KINDS = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'] as const
export type StorageKind = (typeof STORAGE_KINDS)[number]

export interface Observation {
  readonly kind: 'request' | StorageKind
  /** The address without its query and password, or the name; cut where it is long. */
  readonly what: string
  /** The script, page or line that caused it, as far as the browser knows. */
  readonly initiator: string
  /** The host that something is kept for, where that is not the site's own. */
  readonly keptFor?: string
  /** What a request takes along beside its address: cookies that its host set, or a query or a body. */
  readonly carries?: 'cookie' | 'data'
}

export const UNKNOWN_INITIATOR = 'unknown: it was there when we looked'
const LONGEST_TEXT = 500
const short = (text: string) => text.slice(0, LONGEST_TEXT)

/** What a page says that it wrote. A page may say anything; what is no write is left out. */
export function parseWrite(said: unknown): Observation | undefined {
  if (typeof said !== 'object' || said === null) return undefined
  const { kind, what, initiator } = said as Readonly<Record<string, unknown>>
  const known = STORAGE_KINDS.find((one) => one === kind)
  if (!known || typeof what !== 'string' || typeof initiator !== 'string') return undefined
  return { kind: known, what: short(what), initiator: short(initiator) }
}

/** @param host - that something is kept for; a domain and what is below it are one site's */
export function hostUnless(host: string, site: string): Pick<Observation, 'keptFor'> {
  const bare = host.replace(/^\./, '')
  const isOwn = bare === site || site.endsWith(`.${bare}`) || bare.endsWith(`.${site}`)
  return isOwn ? {} : { keptFor: bare }
}

export interface PhaseReport {
  readonly phase: Phase
  /** Why nothing, or not all, is known of it. Undefined where the visitor came there and the page came to rest. */
  readonly missing?: string
  readonly observations: readonly Observation[]
  /** A picture of the page, PNG in base64. */
  readonly screenshot?: string
}

/** All states of one visitor. */
export interface VisitReport {
  readonly gpc: Gpc
  readonly phases: readonly PhaseReport[]
}

export interface Notebook {
  note(one: Observation): void
  /** A host answered a request with a cookie. */
  noteCookieHost(host: string): void
  /** What was noted since the last time, each once, and whether there was more than it holds. */
  take(): Pick<PhaseReport, 'observations' | 'missing'>
}

/** A page that does the same thing a thousand times fills nothing. */
const MOST_OBSERVATIONS = 5000

/** @param site - the audited host: what is asked of it has pages of its own, and displaces nothing that counts */
export function openNotebook(site: string): Notebook {
  const openPages = () => ({ own: new Map<string, Observation>(), others: new Map<string, Observation>() })
  let seen = openPages()
  let isFull = false
  const cookieHosts = new Set<string>()
  return {
    note(one) {
      const page = one.kind === 'request' && isHostOf(site, hostOf(one)) ? seen.own : seen.others
      const key = `${one.kind} ${one.keptFor ?? ''} ${one.what}`
      const known = page.get(key)
      if (known && (known.carries || !one.carries)) return
      if (!known && page.size >= MOST_OBSERVATIONS) isFull = true
      else page.set(key, { ...one, what: short(one.what), ...(known && { initiator: known.initiator }) })
    },
    noteCookieHost: (host) => void cookieHosts.add(host),
    take() {
      const all = [...seen.own.values(), ...seen.others.values()]
      const missing = `it did more than ${MOST_OBSERVATIONS} different things, and the rest was not noted`
      const taken = {
        observations: all.map((one) => withCookie(one, cookieHosts)),
        ...(isFull && { missing }),
      }
      seen = openPages()
      isFull = false
      return taken
    },
  }
}

/** A site's own host, or one below it. */
export const isHostOf = (site: string, host: string) => host === site || host.endsWith(`.${site}`)

function withCookie(one: Observation, hosts: ReadonlySet<string>): Observation {
  return one.kind === 'request' && hosts.has(hostOf(one)) ? { ...one, carries: 'cookie' } : one
}

/** The host that a request went to; nobody's where its address was cut so that it is none any more. */
export const hostOf = ({ what }: Observation): string => (URL.canParse(what) ? new URL(what).hostname : '')
