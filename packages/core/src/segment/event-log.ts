// What became of the last events: for `explain()`, in memory only.
import type { ExplainedEvent } from './explained-event.js'

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
