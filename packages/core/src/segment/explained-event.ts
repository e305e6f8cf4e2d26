// What `explain()` tells of a call or an event.
import type { CategoryId, DestinationName } from '../vocabulary.js'

/** What became of a call or an event, with the consent that it carried. */
export interface ExplainedEvent {
  /** Segment's `messageId`; absent for a call that never became an event. */
  readonly id?: string
  /** Milliseconds since the Unix epoch (UTC). */
  readonly at: number
  readonly type: string
  readonly name?: string
  readonly outcome: 'held' | 'passed' | 'sent' | 'dropped'
  /** Why it was dropped, or what it waits for. */
  readonly why?: string
  readonly consent?: Readonly<Record<CategoryId, boolean>>
  readonly integrations?: Readonly<Record<DestinationName, unknown>>
  readonly deliveredTo?: readonly DestinationName[]
}

export function eventOf(
  type: string,
  [name]: readonly unknown[],
  outcome: ExplainedEvent['outcome'],
  why: string,
  at = Date.now(),
): ExplainedEvent {
  const isNamed = type !== 'identify' && typeof name === 'string' // an identify's first argument says who it is
  return { at, type, name: isNamed ? name : undefined, outcome, why }
}
