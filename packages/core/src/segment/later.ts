// The gate for a page that may never need it: its code is fetched when the visitor allows something, and calls wait
// meanwhile as they do in the gate itself.
import { ConsentError } from '../errors.js'
import type { ConsentReader } from '../store.js'
import { checkSegmentOptions } from './check-options.js'
import type { SegmentHandle } from './handle.js'
import type { SegmentOptions } from './options.js'
import type { CallOutcome } from './queue.js'
import { createWaiting, explainWaiting, methodsOver } from './waiting.js'

declare const process: { env: { NODE_ENV?: string } } // replaced by the app's bundler

export interface LateSegment extends SegmentHandle {
  /** Fetches the gate's own code, for a visitor who looks about to allow something. Nothing of Segment's. */
  prepare(): void
}

/**
 * `createSegment`, fetched on the first grant.
 *
 * @throws ConsentError `INVALID_WRITE_KEY`, `INVALID_OPTION`
 */
export function createLateSegment<Id extends string>(
  store: ConsentReader<Id>,
  options: SegmentOptions,
  onError: (error: ConsentError) => void = () => {},
): LateSegment {
  if (process.env.NODE_ENV !== 'production') checkSegmentOptions(options, store)
  const waiting = createWaiting(store, options)
  const listeners = new Set<() => void>()
  const undo = new Set<() => void>()
  const isWaiting = () => undo.size === 1 // connected, and its gate is not yet
  let gate: SegmentHandle | undefined
  let failures = 0

  const fetchGate = () => import('./facade.js')
  const open = ({ createSegment }: Awaited<ReturnType<typeof fetchGate>>) => {
    if (!gate) {
      gate = createSegment(store, options, onError, waiting)
      listeners.forEach(gate.onDestinations)
    }
    if (isWaiting()) undo.add(gate.connect())
  }
  const failed = (cause: unknown) => {
    if (failures === 0) onError(new ConsentError('ANALYTICS_NOT_LOADED', undefined, { cause }))
    setTimeout(start, 1000 * 4 ** failures++)
  }
  const start = () => {
    if (isWaiting() && waiting.isWanted()) void fetchGate().then(open, failed)
  }
  return {
    ...methodsOver((method, args) => {
      // each method takes its arguments as it takes them
      return gate
        ? (gate[method] as (...given: readonly unknown[]) => Promise<CallOutcome>)(...args)
        : waiting.hold(method, args)
    }),
    prepare: () => void fetchGate().catch(() => {}), // tried again when it is needed
    explain: () => gate?.explain() ?? explainWaiting(waiting, store),
    onDestinations(listener) {
      listeners.add(listener)
      const stop = gate?.onDestinations(listener)
      return () => {
        listeners.delete(listener)
        stop?.()
      }
    },
    connect() {
      undo.add(waiting.connect(start))
      start()
      return () => {
        undo.forEach((act) => act())
        undo.clear()
      }
    },
  }
}
