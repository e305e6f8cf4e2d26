// Calls made before they may be sent: in memory, in order across methods, bounded in number; the engine drops what is too
// old when it takes them out.
import { notePage, type NotedPage } from './noted-page.js'

export type CallMethod = 'track' | 'page' | 'identify' | 'group' | 'alias' | 'reset'

/** How a call ended: given to analytics.js, or never to be sent. */
export type CallOutcome = 'sent' | 'dropped'

export interface MadeCall {
  readonly method: CallMethod
  readonly args: readonly unknown[]
  /** When it was made, in milliseconds since the Unix epoch (UTC). */
  readonly at: number
  readonly page: NotedPage
}

export interface HeldCall extends MadeCall {
  readonly settle: (outcome: CallOutcome) => void
}

/** What happened before the gate's code was there. */
export interface Early {
  /** Oldest first; one that was dropped as it was made has nothing to settle. */
  calls: (MadeCall & Partial<HeldCall>)[]
  /** Whether the visitor has answered, of which Segment is to be told. */
  isAnswered?: boolean
}

export interface CallQueue {
  /** Oldest first. */
  readonly calls: HeldCall[]
  push(call: HeldCall): void
  clear(): void
}

export const makeCall = (method: CallMethod, args: readonly unknown[]): MadeCall => ({
  method,
  args,
  at: Date.now(),
  page: notePage(),
})

export function createCallQueue(maxCalls = 100): CallQueue {
  const calls: HeldCall[] = []
  const drop = (howMany: number) => calls.splice(0, howMany).forEach(({ settle }) => settle('dropped'))
  return {
    calls,
    push(call) {
      calls.push(call)
      drop(Math.max(0, calls.length - maxCalls))
    },
    clear: () => drop(calls.length),
  }
}
