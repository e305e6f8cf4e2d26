// The gate as the app calls it: Segment's methods, safe at any time and anywhere. Stores nothing, and requests nothing
// before a grant, which brings the engine.
import type { ConsentError } from '../errors.js'
import type { ConsentReader } from '../store.js'
import { watchForBypass } from './bypass-guard.js'
import { checkSegmentOptions } from './check-options.js'
import type { EnginePorts } from './engine-ports.js'
import type { SegmentHandle } from './handle.js'
import type { SegmentOptions } from './options.js'
import { createStarter } from './starter.js'
import { methodsOver } from './methods.js'
import type { Early } from './call.js'
import { createWaiting, explainWaiting } from './waiting.js'

declare const process: { env: { NODE_ENV?: string } } // replaced by the app's bundler

/**
 * The gate around analytics.js.
 *
 * @param early - what happened before this code was there
 * @throws ConsentError `INVALID_WRITE_KEY`, `INVALID_OPTION`
 */
export function createSegment<Id extends string>(
  store: ConsentReader<Id>,
  options: SegmentOptions,
  onError: (error: ConsentError) => void = () => {},
  early: Early = { calls: [] },
): SegmentHandle {
  if (process.env.NODE_ENV !== 'production') checkSegmentOptions(options, store)
  const waiting = createWaiting(store, options, early)
  const { isWanted, hold } = waiting
  const listeners = new Set<() => void>()
  let isConnected = false
  const ports: EnginePorts = {
    store: store as unknown as ConsentReader, // the engine reads and never answers, so literal ids may widen
    options,
    onError,
    waiting,
    mayStart: () => isConnected && isWanted(),
    onDestinations: () => listeners.forEach((listener) => listener()),
  }
  const starter = createStarter(ports)

  return {
    ...methodsOver((method, args) => starter.engine()?.call(method, args) ?? hold(method, args)),
    explain() {
      const known = starter.engine()?.explain() ?? []
      const { destinations, events } = explainWaiting(waiting, ports.store)
      return { destinations: known.length > 0 ? known : destinations, events }
    },
    onDestinations(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    connect() {
      isConnected = true
      const disconnect = waiting.connect(starter.apply)
      if (process.env.NODE_ENV !== 'production') watchForBypass(onError)
      starter.connect()
      addEventListener('online', starter.start)
      return () => {
        isConnected = false
        disconnect()
        removeEventListener('online', starter.start)
      }
    },
  }
}
