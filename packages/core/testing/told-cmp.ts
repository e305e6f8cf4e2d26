// A CMP as the port of the bridges has it: it says what a test has it say.
import type { Bridge, BridgeReading } from '../src/bridges/bridge.js'

export type Said = BridgeReading | 'unanswered' | undefined
export const answer = (...allowed: string[]): Said => ({ allowed, isAnswer: true })
export const byDefault = (...allowed: string[]): Said => ({ allowed, isAnswer: false })

export function createCmp(said?: Said) {
  let now = said
  const listeners = new Set<() => void>()
  const bridge: Bridge = {
    name: 'Test CMP',
    read: () => now,
    subscribe(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
  }
  const says = (next: Said) => {
    now = next
    listeners.forEach((changed) => changed())
  }
  return { bridge, says, listeners }
}
