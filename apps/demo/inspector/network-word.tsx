'use client'
import type { TrafficEntry } from '@assent/core/testing'
import { clock, Panel } from './panel'

const KINDS: Readonly<Record<string, string>> = {
  settings: 'settings asked',
  integrations: 'list asked',
  script: 'script fetched',
  event: 'event received',
  batch: 'events received',
  vendor: 'vendor called',
  metrics: 'metrics received',
}

/** What the other end saw. It has no idea of consent, so it cannot flatter. */
export function NetworkWord({ traffic }: { traffic: readonly TrafficEntry[] }) {
  return (
    <Panel
      title="The network’s word"
      note="What reached this demo’s stand-in for Segment since you came, newest first."
    >
      {traffic.length === 0 ? <p className="nothing">Not a single request.</p> : null}
      <ol className="rows" reversed>
        {[...traffic].reverse().map((entry, index) => (
          <li key={`${entry.at} ${traffic.length - index}`} className={`row kind-${entry.kind}`}>
            <div className="row-main">
              <strong>{subjectOf(entry)}</strong>
              <small className="mono clip">
                {entry.method} {entry.path}
              </small>
            </div>
            <div className="row-side">
              <span className="tag">{KINDS[entry.kind] ?? entry.kind}</span>
              <time>{clock(entry.at)}</time>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function subjectOf({ kind, slug, type, body }: TrafficEntry): string {
  if (slug) return slug
  const { event, name } = (body ?? {}) as { event?: string; name?: string } // whatever the page posted
  return event ?? name ?? type ?? kind
}
