// Calls made before they may be sent: in memory, in order across methods, bounded in number and age.
import { readPageContext, type PageContext } from './page-context.js'

export type CallMethod = 'track' | 'page' | 'identify' | 'group' | 'alias' | 'reset'

/** How a call ended: given to analytics.js, or never to be sent. */
export type CallOutcome = 'sent' | 'dropped'

export interface HeldCall {
  readonly method: CallMethod
  readonly args: readonly unknown[]
  /** Milliseconds since the Unix epoch (UTC). */
  readonly calledAt: number
  readonly page: PageContext
  readonly settle: (outcome: CallOutcome) => void
}

export interface CallQueue {
  push(method: CallMethod, args: readonly unknown[]): Promise<CallOutcome>
  /** The oldest call that is not too old. */
  shift(): HeldCall | undefined
  clear(): void
  calls(): readonly HeldCall[]
}

export function createCallQueue(maxCalls: number, maxAgeMs: number): CallQueue {
  const held: HeldCall[] = []
  const dropWhile = (isDropped: () => boolean) => {
    while (held.length > 0 && isDropped()) held.shift()?.settle('dropped')
  }
  const dropOld = () => dropWhile(() => Date.now() - held[0]!.calledAt > maxAgeMs)
  return {
    push(method, args) {
      return new Promise((settle) => {
        held.push({ method, args, calledAt: Date.now(), page: readPageContext(), settle })
        dropOld()
        dropWhile(() => held.length > maxCalls)
      })
    },
    shift() {
      dropOld()
      return held.shift()
    },
    clear: () => dropWhile(() => true),
    calls: () => held,
  }
}
