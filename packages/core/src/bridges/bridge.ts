// The port behind which a third-party CMP asks: what it says, and when it says something else. Its own words stay its own;
// `answers-of-bridge.ts` turns them into answers.

/** What a CMP says of this visitor. */
export interface BridgeReading<Foreign extends string = string> {
  /** By the CMP's own ids, what may run. Whatever is not among them was refused. */
  readonly allowed: readonly Foreign[]
  /** Whether the visitor said so. False where the CMP allows until somebody refuses: that is no answer. */
  readonly isAnswer: boolean
}

/** A third-party CMP. */
export interface Bridge<Foreign extends string = string> {
  /** As errors name it. */
  readonly name: string
  /**
   * Calls back when the CMP may say something new; more often than that is no harm. Returns the undoing.
   */
  readonly subscribe: (changed: () => void) => () => void
  /**
   * What it says now. `unanswered` only where it is known to be asking; undefined while it says nothing: it has not come,
   * or asks nobody here.
   */
  readonly read: () => BridgeReading<Foreign> | 'unanswered' | undefined
  /** Shows the CMP's own preferences. Absent where it has no way to. */
  readonly open?: () => void
}

/** Category -> every id of the CMP's that it needs. A category left out stays denied. */
export type BridgeCategories<Id extends string = string, Foreign extends string = string> = Readonly<
  Partial<Record<Id, readonly Foreign[]>>
>
