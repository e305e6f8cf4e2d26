// The network's word: everything the stand-in was asked, in order of arrival. Tests judge by this, not by spies.

/** What was asked for; `page` and `static` are the page's own files, `unknown` is a path that nobody answers. */
export type TrafficKind =
  | 'settings'
  | 'integrations'
  | 'script'
  | 'event'
  | 'batch'
  | 'metrics'
  | 'vendor'
  | 'page'
  | 'static'
  | 'unknown'

/** One request to the stand-in. */
export interface TrafficEntry {
  /** Milliseconds since the Unix epoch (UTC). */
  readonly at: number
  readonly kind: TrafficKind
  readonly method: string
  readonly host: string
  /** Below the base path the stand-in is mounted on. */
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  /** Parsed when it was JSON, else the text; `undefined` when there was none. */
  readonly body?: unknown
  readonly writeKey?: string
  /** Which vendor, for kinds `script` and `vendor`. */
  readonly slug?: string
  /** What the vendor called home about: `load`, `event` or `unload`. */
  readonly what?: string
  /** The kind of tracking call, for kind `event`. */
  readonly type?: string
}

/** A tracking event as it arrived on the wire. */
export interface WireEvent {
  readonly type: string
  readonly event?: string
  readonly name?: string
  readonly messageId?: string
  readonly timestamp?: string
  readonly userId?: string | null
  readonly anonymousId?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly traits?: Readonly<Record<string, unknown>>
  readonly integrations?: Readonly<Record<string, unknown>>
  readonly context?: {
    readonly consent?: { readonly categoryPreferences?: Readonly<Record<string, boolean>> }
  } & Readonly<Record<string, unknown>>
}

/** A demonstration runs for days; the newest entries are the ones anybody looks at. */
const MAX_ENTRIES = 2_000
const KEPT_HEADERS = ['origin', 'referer', 'cookie', 'content-type', 'authorization', 'x-retry-count']

export interface TrafficLog {
  add(entry: TrafficEntry): void
  clear(): void
  all(kind?: TrafficKind): readonly TrafficEntry[]
  /** Tracking events in order of arrival, batches flattened. */
  events(): readonly WireEvent[]
  /** What vendors called home about. */
  vendorCalls(slug?: string): readonly TrafficEntry[]
}

export function createTrafficLog(): TrafficLog {
  let entries: TrafficEntry[] = []
  return {
    add(entry) {
      entries.push(entry)
      if (entries.length > MAX_ENTRIES) entries = entries.slice(-MAX_ENTRIES)
    },
    clear() {
      entries = []
    },
    all: (kind) => (kind ? entries.filter((entry) => entry.kind === kind) : [...entries]),
    events: () => entries.flatMap(eventsOf),
    vendorCalls: (slug) =>
      entries.filter((entry) => entry.kind === 'vendor' && (!slug || entry.slug === slug)),
  }
}

function eventsOf({ kind, body }: TrafficEntry): WireEvent[] {
  // Foreign data: whatever the page posted is named an event here and nowhere else.
  if (kind === 'event') return [body as WireEvent]
  if (kind === 'batch') return (body as { batch?: WireEvent[] } | undefined)?.batch ?? []
  return []
}

export function keptHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])),
  )
}

/** Vendors and `sendBeacon` post JSON as text, so the content type does not tell. */
export function readBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text || undefined
  }
}
