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
  /** Oldest first. */
  readonly events: ExplainedEvent[]
}

const KEPT_EVENTS = 100

export function createEventLog(): EventLog {
  const events: ExplainedEvent[] = []
  return { events, note: (event) => void (events.push(event) > KEPT_EVENTS && events.shift()) }
}
