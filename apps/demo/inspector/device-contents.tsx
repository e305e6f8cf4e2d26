'use client'
import { Panel } from './panel'
import type { StoredItem } from './use-snapshot'

export function DeviceContents({ stored }: { stored: readonly StoredItem[] }) {
  return (
    <Panel title="Kept on this device" note="Cookies and storage of this site, as they are now.">
      {stored.length === 0 ? <p className="nothing">Nothing at all.</p> : null}
      <ul className="rows">
        {stored.map(({ place, name, value }) => (
          <li key={`${place} ${name}`} className="row">
            <div className="row-main">
              <strong className="mono">{name}</strong>
              <small className="mono clip">{value}</small>
            </div>
            <span className="tag">{place}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
