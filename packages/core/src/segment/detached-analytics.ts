// Segment's methods for code that no hook reaches: a store's middleware, a service, what still calls `window.analytics`.
import type { CallMethod, CallOutcome } from './call.js'
import type { AnalyticsFacade } from './handle.js'
import { methodsOver } from './methods.js'

export interface DetachedAnalytics extends AnalyticsFacade {
  /** Hands calls on from now, and those first that waited. Returns the undoing: they wait again. */
  connect(gate: AnalyticsFacade): () => void
}

interface WaitingCall {
  readonly method: CallMethod
  readonly args: readonly unknown[]
  readonly settle: (outcome: CallOutcome | Promise<CallOutcome>) => void
}

/** More than a page makes before its provider is there; the oldest is dropped then. */
const MOST = 100

/**
 * Made once, where any module can import it. Calls wait in memory until a gate is connected, which decides; on a server they
 * are dropped, for it would be one visitor's call in another's page.
 */
export function createAnalytics(): DetachedAnalytics {
  const waiting: WaitingCall[] = []
  let connected: AnalyticsFacade | undefined
  const handOn = (gate: AnalyticsFacade, method: CallMethod, args: readonly unknown[]) =>
    // each method takes its arguments as it takes them
    (gate[method] as (...given: readonly unknown[]) => Promise<CallOutcome>)(...args)
  return {
    ...methodsOver((method, args) => {
      if (connected) return handOn(connected, method, args)
      if (typeof document === 'undefined') return 'dropped'
      return new Promise((settle) => {
        if (waiting.push({ method, args, settle }) > MOST) waiting.shift()?.settle('dropped')
      })
    }),
    connect(gate) {
      connected = gate
      for (const { method, args, settle } of waiting.splice(0)) settle(handOn(gate, method, args))
      return () => {
        if (connected === gate) connected = undefined
      }
    },
  }
}
