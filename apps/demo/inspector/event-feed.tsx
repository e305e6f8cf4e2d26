'use client'
import { clock, Panel } from './panel'
import type { ExplainedEvent } from './use-snapshot'

export function EventFeed({ events }: { events: readonly ExplainedEvent[] }) {
  const newestFirst = [...events].sort((one, other) => other.at - one.at)
  return (
    <Panel title="Events" note="Newest first, with the consent and the recipients written into each.">
      {events.length === 0 ? <p className="nothing">None yet. Look around the shop.</p> : null}
      <ul className="rows">
        {newestFirst.map((event, index) => (
          <li key={event.id ?? `${event.at} ${index}`} className={`event is-${event.outcome}`}>
            <p className="event-head">
              <strong>
                <span className="dot" aria-hidden="true" />
                {event.name ?? event.type}
              </strong>
              {event.name ? <span className="event-type">{event.type}</span> : null}
              <span className="event-outcome">
                {event.outcome}
                {event.why ? `: ${event.why}` : null}
              </span>
              <time>{clock(event.at)}</time>
            </p>
            <Flags title="consent" flags={event.consent} />
            <Flags title="integrations" flags={event.integrations} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Yes and no by name. An options object in place of `true` is a yes too. */
function Flags({ title, flags }: { title: string; flags: Readonly<Record<string, unknown>> | undefined }) {
  const entries = Object.entries(flags ?? {})
  if (entries.length === 0) return null
  const isYes = (value: unknown) => value !== false
  const count = entries.filter(([, value]) => isYes(value)).length
  return (
    <details className="flags" open={title === 'consent'}>
      <summary>
        {title}: {count} yes, {entries.length - count} no
      </summary>
      <ul className="tags">
        {entries.map(([name, value]) => (
          <li key={name} className={isYes(value) ? 'tag tag-given' : 'tag tag-missing'}>
            {name}
          </li>
        ))}
      </ul>
    </details>
  )
}
