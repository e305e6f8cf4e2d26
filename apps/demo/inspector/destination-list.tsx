'use client'
import { useConsentDefinition } from '@assent/react'
import { clock, Panel } from './panel'
import type { ExplainedDestination } from './use-snapshot'

const ORDER = { running: 0, ready: 1, failed: 2, held: 3 } as const
const MODES = {
  action: 'runs in this page',
  classic: 'runs in this page',
  cloud: "on Segment's servers",
} as const
const STATUS = {
  running: 'running',
  ready: 'allowed, not needed yet',
  failed: 'failed to start',
  held: 'held',
} as const
const MAPPED_BY = {
  app: 'mapped by this app',
  workspace: 'mapped by the workspace',
  catalogue: "mapped by Segment's catalogue",
  unmapped: 'mapped by nobody',
} as const

export function DestinationList({ destinations }: { destinations: readonly ExplainedDestination[] }) {
  const sorted = [...destinations].sort((one, other) => ORDER[one.status] - ORDER[other.status])
  return (
    <Panel title="Destinations" note="Who may have your data, and what each one waits for.">
      <ul className="rows">
        {sorted.map((destination) => (
          <DestinationRow key={destination.name} {...destination} />
        ))}
      </ul>
    </Panel>
  )
}

function DestinationRow(destination: ExplainedDestination) {
  const { name, displayName, mode, categories, mappedBy, status, since, waitingFor } = destination
  const { categories: declared } = useConsentDefinition()
  const labelOf = (id: string) => declared.find((category) => category.id === id)?.label ?? id
  return (
    <li className={`row is-${status}`}>
      <span className="dot" aria-hidden="true" />
      <div className="row-main">
        <strong>{displayName}</strong>
        <small>
          {displayName === name ? null : `${name} · `}
          {mode ? `${MODES[mode]} · ` : null}
          {MAPPED_BY[mappedBy]}
        </small>
      </div>
      <div className="row-side">
        <span className="status">
          {STATUS[status]}
          {since ? ` since ${clock(since)}` : null}
          {waitingFor.length > 0 ? `: needs ${waitingFor.map(labelOf).join(' and ')}` : null}
        </span>
        <span className="tags">
          {categories.map((id) => (
            <span key={id} className={waitingFor.includes(id) ? 'tag tag-missing' : 'tag tag-given'}>
              {labelOf(id)}
            </span>
          ))}
        </span>
      </div>
    </li>
  )
}
