// The gate for a page that may never need it: all that a page downloads of this room when the visitor has refused. The gate
// comes where the visitor may yet allow something, or has, and takes over the calls that were made meanwhile.
import { isAnythingAllowed, isNewAnswer } from '../decision.js'
import type { ConsentError } from '../errors.js'
import { fetchCode } from '../fetch-code.js'
import type { ConsentReader } from '../store.js'
import { checkSegmentOptions } from './check-options.js'
import type * as Facade from './facade.js'
import { forgetRefused } from './forget-refused.js'
import type { SegmentHandle } from './handle.js'
import { methodsOver } from './methods.js'
import type { SegmentOptions } from './options.js'
import { pageEngines } from './page-engines.js'
import { makeCall, type CallOutcome, type Early } from './call.js'

declare const process: { env: { NODE_ENV?: string } } // replaced by the app's bundler

/**
 * `createSegment`, fetched when it is needed. Until then `explain()` knows of nothing; asking it fetches the gate.
 *
 * @throws ConsentError `INVALID_WRITE_KEY`, `INVALID_OPTION`
 */
export function createLateSegment<Id extends string>(
  store: ConsentReader<Id>,
  options: SegmentOptions,
  onError?: (error: ConsentError) => void,
): SegmentHandle {
  if (process.env.NODE_ENV !== 'production') checkSegmentOptions(options, store)
  const early: Early = { calls: [] }
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  let gate: SegmentHandle | undefined
  let coming: Promise<void> | undefined
  let undo: (() => void)[] | undefined // while it is connected

  const take = (facade: typeof Facade) => {
    gate = facade.createSegment(store, options, onError, early)
    early.calls = [] // they are the gate's now
    gate.onDestinations(tell)
    undo?.push(gate.connect())
    tell()
  }
  const bringGate = () => {
    coming ??= fetchCode(() => import('./facade.js'), 'ANALYTICS_NOT_LOADED', onError).then(take)
  }
  const isWanted = () => isAnythingAllowed(store.consent, store.getState())
  const mayHold = () => isWanted() || (options.beforeDecision !== 'drop' && store.needsAnswer())
  const obey = () => {
    if (!mayHold()) early.calls = early.calls.map(({ settle, ...call }) => (settle?.('dropped'), call))
    // an engine that an earlier gate left is to hear of a refusal, too
    if (isWanted() || store.needsAnswer() || pageEngines().has(options.writeKey)) bringGate()
    else if (!gate) void forgetRefused(store, options)
  }
  const apply: Parameters<typeof store.connect>[0]['apply'] = (next, previous, cause) => {
    if (cause === 'decision' && isNewAnswer(next, previous)) early.isAnswered = true
    obey()
  }

  return {
    ...methodsOver((method, args) => {
      // each method takes its arguments as it takes them
      if (gate) return (gate[method] as (...given: readonly unknown[]) => Promise<CallOutcome>)(...args)
      if (typeof document === 'undefined') return 'dropped' // nobody asked a server's visitor
      const call = makeCall(method, args)
      if (early.calls.push(call) > (options.maxHeldCalls ?? 100)) early.calls.shift()?.settle?.('dropped')
      return mayHold() ? new Promise((settle) => Object.assign(call, { settle })) : 'dropped'
    }),
    explain() {
      bringGate()
      return gate?.explain() ?? { destinations: [], events: [] }
    },
    onDestinations(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    connect() {
      undo = [gate ? gate.connect() : store.connect({ apply })]
      obey() // a signal, or the cookie, may have refused before its provider was connected
      return () => {
        undo?.forEach((act) => act())
        undo = undefined
      }
    },
  }
}
