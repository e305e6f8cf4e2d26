// What was made before a withdrawal of everything stays unsent, whatever is granted later: it carries ids that were erased.

/** An event, by the name that it keeps in every copy and on disk. */
export interface MadeEvent {
  readonly messageId?: string | undefined
}

export interface WithdrawalLog {
  /** How many there were since the engine came. */
  count(): number
  note(): void
  /** To be told of each event as it is made. */
  made(event: MadeEvent): void
  /** Whether an event was made before the last one. One of which nothing was told is older: it waited on disk. */
  isOfBefore(event: MadeEvent): boolean
}

export function createWithdrawalLog(): WithdrawalLog {
  let count = 0
  const since = new Set<string | undefined>()
  return {
    count: () => count,
    note() {
      count++
      since.clear()
    },
    made: ({ messageId }) => void (count > 0 && since.add(messageId)),
    isOfBefore: ({ messageId }) => count > 0 && !since.has(messageId),
  }
}
