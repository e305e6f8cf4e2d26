// What was made before a withdrawal of everything stays unsent, whatever is granted later: it carries ids that were erased.

export interface WithdrawalLog {
  /** How many there were since the engine came. */
  count(): number
  note(): void
  /** Whether an event was made before the last one. Asking for the first time, at the latest, notes when it was made. */
  isOfBefore(event: object): boolean
}

export function createWithdrawalLog(): WithdrawalLog {
  let count = 0
  const madeAfter = new WeakMap<object, number>()
  return {
    count: () => count,
    note: () => void count++,
    isOfBefore(event) {
      if (!madeAfter.has(event)) madeAfter.set(event, count)
      return madeAfter.get(event) !== count
    },
  }
}
