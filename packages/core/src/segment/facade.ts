// What the app calls: Segment's methods, safe at any time and anywhere. Stores nothing, requests nothing; the half
// that does is imported on the first grant.
import { isAllowed, isAnythingAllowed, sameAnswers } from '../decision.js'
import { ConsentError } from '../errors.js'
import type { Gate } from '../gate.js'
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
  if (typeof store?.connect !== 'function') throw new ConsentError('INVALID_OPTION', 'store: not a consent store')
  const inBrowser = typeof document !== 'undefined'
  const queue = createCallQueue(maxHeldCalls, maxHeldAgeSeconds * 1000)
  const log = createEventLog()
  const listeners = new Set<() => void>()
  const onDestinations = () => listeners.forEach((listener) => listener())
  // The engine reads states and never writes an answer, so the ids' literal types may widen.
  const ports: EnginePorts = { store: store as unknown as ConsentStore, options, log, queue, onError, onDestinations }
  const starter = createStarter(ports)
  let viewed = false

  const call = (method: CallMethod, args: readonly unknown[]): Promise<CallOutcome> => {
    if (!inBrowser) return Promise.resolve('dropped')
    const { engine } = starter
    if (engine?.isRunning()) return engine.call(method, args)
    const verdict = whatBecomesOfCall(ports, engine)
    if (verdict === 'hold') return queue.push(method, args)
    log.note({ at: Date.now(), type: method, name: nameOf(method, args), outcome: 'dropped', why: verdict })
    return Promise.resolve('dropped')
  }

  const gate: Gate = {
    apply(next, previous, cause) {
      starter.apply(next, previous, cause === 'decision' && !sameAnswers(next, previous))
      if (!store.needsAnswer() && !isAnythingAllowed(store.consent, next)) queue.clear()
    },
  }

  return {
    track: (...args: unknown[]) => call('track', args),
    page: (...args: unknown[]) => call('page', args),
    identify: (...args: unknown[]) => call('identify', args),
    group: (...args: unknown[]) => call('group', args),
    alias: (...args: unknown[]) => call('alias', args),
    reset: () => call('reset', []),
    explain() {
      const known = starter.engine?.explain() ?? []
      return {
        destinations: known.length > 0 ? known : declaredDestinations(ports.store),
        events: [...log.events(), ...queue.calls().map(heldEvent)],
      }
    },
    onDestinations(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    connect() {
      const disconnect = store.connect(gate)
      const left = () => {
        if (!isAnythingAllowed(store.consent, store.getState())) queue.clear()
      }
      window.addEventListener('pagehide', left)
      if (options.analytics?.initialPageview && !viewed) void call('page', [])
      viewed = true
      if (process.env.NODE_ENV !== 'production') watchForBypass(onError)
      starter.connect()
      return () => {
        window.removeEventListener('pagehide', left)
        starter.disconnect()
        disconnect()
      }
    },
  }
}


/** `hold`, or why the call is dropped. */
function whatBecomesOfCall({ store, options }: EnginePorts, engine: Engine | undefined): string {
  if (options.analytics?.disable === true) return 'disabled'
  if (store.needsAnswer() && options.beforeDecision !== 'drop') return 'hold'
  if (!isAnythingAllowed(store.consent, store.getState())) return store.needsAnswer() ? 'not answered' : 'refused'
  return engine?.isShut() ? 'no destination is allowed' : 'hold' // Segment is on its way
}

/** Before the workspace is known, the app's own map is all there is to tell of. */
function declaredDestinations(store: ConsentStore): ExplainedDestination[] {
  const state = store.getState()
  return Object.entries(store.consent.destinations).map(([name, categories]) => ({
    name,
    displayName: name,
    categories,
    mappedBy: 'app',
    status: 'held',
    since: null,
    waitingFor: categories.filter((id) => !isAllowed(state, id)),
  }))
}

function heldEvent({ method, args, calledAt }: { method: CallMethod; args: readonly unknown[]; calledAt: number }) {
  return { at: calledAt, type: method, name: nameOf(method, args), outcome: 'held', why: 'not answered' } as const
}

function nameOf(method: CallMethod, args: readonly unknown[]): string | undefined {
  const named = method === 'track' || method === 'page'
  return named && typeof args[0] === 'string' ? args[0] : undefined
}
