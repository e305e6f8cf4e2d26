// What the app calls: Segment's methods, safe at any time and anywhere. Stores nothing, requests nothing; the half
// that does is imported on the first grant.
import { isAllowed, isAnythingAllowed, sameAnswers } from '../decision.js'
import { ConsentError } from '../errors.js'
import type { ConsentStore } from '../store.js'
import { watchForBypass } from './bypass-guard.js'
import type { Engine, EnginePorts, ExplainedDestination } from './engine.js'
import { createEventLog, type ExplainedEvent } from './event-log.js'
import { checkSegmentOptions, type SegmentOptions } from './options.js'
import { createCallQueue, type CallMethod, type CallOutcome } from './queue.js'
import { createStarter } from './starter.js'

declare const process: { env: { NODE_ENV?: string } } // replaced by the app's bundler

type Properties = Readonly<Record<string, unknown>>
/** Options of one call: https://segment.com/docs/connections/spec/common */
export interface CallOptions {
  readonly integrations?: Readonly<Record<string, unknown>>
  readonly context?: Properties
  readonly timestamp?: Date | string
  readonly [key: string]: unknown
}

/** Segment's methods. Each promise settles: `sent` when analytics.js took the call, `dropped` when it never will. */
export interface AnalyticsFacade {
  track(event: string, properties?: Properties, options?: CallOptions): Promise<CallOutcome>
  page(name?: string, properties?: Properties, options?: CallOptions): Promise<CallOutcome>
  page(category: string, name: string, properties?: Properties, options?: CallOptions): Promise<CallOutcome>
  identify(userId: string | null, traits?: Properties, options?: CallOptions): Promise<CallOutcome>
  identify(traits: Properties, options?: CallOptions): Promise<CallOutcome>
  group(groupId: string, traits?: Properties, options?: CallOptions): Promise<CallOutcome>
  alias(to: string, from?: string, options?: CallOptions): Promise<CallOutcome>
  /** Forgets who the visitor is. */
  reset(): Promise<CallOutcome>
}

export interface Explanation {
  readonly destinations: readonly ExplainedDestination[]
  /** Newest last. */
  readonly events: readonly ExplainedEvent[]
}

export interface SegmentHandle extends AnalyticsFacade {
  /** For each destination whether it runs and why; for the last events where they went or why they did not. */
  explain(): Explanation
  /** Told when what `explain().destinations` lists has changed. Returns the undoing. */
  onDestinations(listener: () => void): () => void
  /** Starts to obey the store: until then calls are held. Returns the undoing. */
  connect(): () => void
}

/**
 * The gate around analytics.js.
 *
 * @throws ConsentError `INVALID_WRITE_KEY`, `INVALID_OPTION`
 */
export function createSegment<Id extends string>(
  store: ConsentStore<Id>,
  options: SegmentOptions,
  onError: (error: ConsentError) => void = () => {},
): SegmentHandle {
  const { maxHeldCalls = 100, maxHeldAgeSeconds = 1800 } = checkSegmentOptions(options)
  if (typeof store?.connect !== 'function') throw new ConsentError('INVALID_OPTION', 'store')
  const listeners = new Set<() => void>()
  const ports: EnginePorts = {
    store: store as unknown as ConsentStore, // the engine reads and never answers, so literal ids may widen
    options,
    log: createEventLog(),
    refresh: oncePerMoment(store.refresh),
    queue: createCallQueue(maxHeldCalls, maxHeldAgeSeconds * 1000),
    onError,
    onDestinations: () => listeners.forEach((listener) => listener()),
  }
  const starter = createStarter(ports)
  const call = (method: CallMethod, args: readonly unknown[]) =>
    callOrHold(method, args, ports, starter.engine)
  let viewed = false

  return {
    ...facadeOver(call),
    explain: () => explain(ports, starter.engine),
    onDestinations(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    connect() {
      const dropRefused = () => {
        if (!store.needsAnswer() && !isAnythingAllowed(store.consent, store.getState())) ports.queue.clear()
      }
      const disconnect = store.connect({
        apply(next, previous, cause) {
          starter.apply(next, previous, cause === 'decision' && !sameAnswers(next, previous))
          dropRefused()
        },
      })
      dropRefused() // a child may have refused before its provider was connected
      const left = () => isAnythingAllowed(store.consent, store.getState()) || ports.queue.clear()
      addEventListener('pagehide', left)
      if (options.analytics?.initialPageview && !viewed) void call('page', [])
      viewed = true
      if (process.env.NODE_ENV !== 'production') watchForBypass(onError)
      starter.connect()
      return () => {
        removeEventListener('pagehide', left)
        starter.disconnect()
        disconnect()
      }
    },
  }
}

function facadeOver(
  call: (method: CallMethod, args: readonly unknown[]) => Promise<CallOutcome>,
): AnalyticsFacade {
  const methods = ['track', 'page', 'identify', 'group', 'alias', 'reset'] as const
  const rows = methods.map((method) => [method, (...args: unknown[]) => call(method, args)])
  return Object.fromEntries(rows) as AnalyticsFacade // each method takes its arguments as analytics-next will
}

/** To analytics.js when it runs, into the queue while it may yet, else nowhere. */
function callOrHold(
  method: CallMethod,
  args: readonly unknown[],
  { store, options, queue, log, refresh }: EnginePorts,
  engine: Engine | undefined,
): Promise<CallOutcome> {
  const dropped = (why: string) => {
    log.note({ at: Date.now(), type: method, name: nameOf(method, args), outcome: 'dropped', why })
    return Promise.resolve('dropped' as const)
  }
  if (typeof document === 'undefined') return Promise.resolve('dropped') // nobody asked a server's visitor
  refresh() // another tab's answer counts from the moment it was kept, not from when this tab hears of it
  if (engine?.isRunning()) return engine.call(method, args)
  if (options.analytics?.disable === true) return dropped('disabled')
  if (store.needsAnswer() && options.beforeDecision !== 'drop') return queue.push(method, args)
  if (!isAnythingAllowed(store.consent, store.getState())) {
    return dropped(store.needsAnswer() ? 'not answered' : 'refused')
  }
  return engine?.isShut() ? dropped('not allowed') : queue.push(method, args) // Segment is on its way
}

/** Milliseconds; far less than another tab's cookie takes to be seen. */
const MOMENT_MS = 5

/** Reading `document.cookie` asks another process, and one event passes three places that want it fresh. */
function oncePerMoment(read: () => void): () => void {
  let readAt = -Infinity
  return () => {
    if (performance.now() - readAt < MOMENT_MS) return
    read()
    readAt = performance.now()
  }
}

function explain({ store, log, queue }: EnginePorts, engine: Engine | undefined): Explanation {
  const known = engine?.explain() ?? []
  const held = queue.calls().map(({ method, args, calledAt }): ExplainedEvent => {
    return { at: calledAt, type: method, name: nameOf(method, args), outcome: 'held', why: 'not answered' }
  })
  return {
    destinations: known.length > 0 ? known : declaredDestinations(store),
    events: [...log.events, ...held],
  }
}

/** Before the workspace is known, the app's own map is all there is to tell of. */
function declaredDestinations({ consent, getState }: ConsentStore): ExplainedDestination[] {
  return Object.entries(consent.destinations).map(([name, categories]) => ({
    name,
    displayName: name,
    categories,
    mappedBy: 'app',
    status: 'held',
    since: null,
    waitingFor: categories.filter((id) => !isAllowed(getState(), id)),
  }))
}

function nameOf(method: CallMethod, args: readonly unknown[]): string | undefined {
  const isNamed = method === 'track' || method === 'page'
  return isNamed && typeof args[0] === 'string' ? args[0] : undefined
}
