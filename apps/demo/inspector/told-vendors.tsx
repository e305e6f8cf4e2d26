'use client'
import { Panel } from './panel'
import type { ToldCommand } from './use-snapshot'

/** Google's consent mode, as its code would find it. */
export function ToldVendors({ told }: { told: readonly ToldCommand[] }) {
  return (
    <Panel
      title="What Google is told"
      note="Its consent mode in this page, newest first. It waits in memory until a destination of Google’s may start."
    >
      <ol className="rows" reversed>
        {told
          .map(({ command, granted, denied }, index) => (
            <li key={index} className="row">
              <div className="row-main">
                <strong className="mono">{command}</strong>
                {granted.length > 0 ? <small>granted: {granted.join(', ')}</small> : null}
                {denied.length > 0 ? <small>denied: {denied.join(', ')}</small> : null}
              </div>
            </li>
          ))
          .reverse()}
      </ol>
    </Panel>
  )
}
