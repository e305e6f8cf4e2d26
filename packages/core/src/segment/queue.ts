// Calls made before they may be sent: in memory, in order across methods, bounded in number; the engine drops what is too
// old when it takes them out.
import { eventOf, type ExplainedEvent } from './explained-event.js'
import { notePage, type NotedPage } from './noted-page.js'

export type CallMethod = 'track' | 'page' | 'identify' | 'group' | 'alias' | 'reset'

/** How a call ended: given to analytics.js, or never to be sent. */
export type CallOutcome = 'sent' | 'dropped'

export interface HeldCall {
  readonly method: CallMethod
  readonly args: readonly unknown[]
  /** What `explain()` tells of it; `at` is when it was made. */
  readonly event: ExplainedEvent
  readonly page: NotedPage
  readonly settle: (outcome: CallOutcome) => void
}

export interface CallQueue {
  /** Oldest first. */
  readonly calls: HeldCall[]
  push(method: CallMethod, args: readonly unknown[]): Promise<CallOutcome>
  clear(): void
}

export function createCallQueue(maxCalls = 100): CallQueue {
  const calls: HeldCall[] = []
  const drop = (howMany: number) => calls.splice(0, howMany).forEach(({ settle }) => settle('dropped'))
  return {
    calls,
    push: (method, args) =>
      new Promise((settle) => {
        calls.push({
          method,
          args,
          event: eventOf(method, args, 'held', 'not answered'),
          page: notePage(),
          settle,
        })
        drop(Math.max(0, calls.length - maxCalls))
      }),
    clear: () => drop(calls.length),
  }
}
