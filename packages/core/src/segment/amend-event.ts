// What more is known of an event by the time it was sent or dropped. With the engine: before it there is nothing to add.
import type { EventLog } from './event-log.js'
import type { ExplainedEvent } from './explained-event.js'

export function amendEvent(
  { events }: EventLog,
  id: string | undefined,
  change: (event: ExplainedEvent) => Partial<ExplainedEvent>,
): void {
  const at = id === undefined ? -1 : events.map((event) => event.id).lastIndexOf(id)
  const event = events[at]
  if (event) events[at] = { ...event, ...change(event) }
}
