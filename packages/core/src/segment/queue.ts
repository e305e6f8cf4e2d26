// Calls made before they may be sent: in memory, in order across methods, bounded in number; the engine drops what is too
// old when it takes them out.
import type { HeldCall } from './call.js'

export interface CallQueue {
  /** Oldest first. */
  readonly calls: HeldCall[]
  push(call: HeldCall): void
  clear(): void
}

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
