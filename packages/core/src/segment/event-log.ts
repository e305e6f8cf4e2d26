// What became of the last events: for `explain()`, in memory only.
import type { CategoryId, DestinationName } from '../vocabulary.js'

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

export interface EventLog {
  note(event: ExplainedEvent): void
  /** Adds to what is known of an event that was noted under this id. */
  amend(id: string, change: (event: ExplainedEvent) => Partial<ExplainedEvent>): void
  events(): readonly ExplainedEvent[]
}

const KEPT_EVENTS = 100

export function createEventLog(): EventLog {
  const kept: ExplainedEvent[] = []
  return {
    note(event) {
      kept.push(event)
      if (kept.length > KEPT_EVENTS) kept.shift()
    },
    amend(id, change) {
      const at = kept.map((event) => event.id).lastIndexOf(id)
      if (at >= 0) kept[at] = { ...kept[at]!, ...change(kept[at]!) }
    },
    events: () => kept,
  }
}
