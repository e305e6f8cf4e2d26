'use client'
// Who receives the data of one category.
import type { ListedDestination } from '@assent/react'
import type { BannerCopy } from './copy.js'

interface DestinationListProps {
  readonly destinations: readonly ListedDestination[]
  readonly label: string
  readonly copy: BannerCopy
}

/** The host of a web address, and of nothing else: a workspace can hold anything in that field. */
function hostOf(website = ''): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(website)?.[1]
}

export function DestinationList({ destinations, label, copy }: DestinationListProps) {
  if (destinations.length === 0) return null
  return (
    <details className="assent-destinations">
      <summary>
        {copy.services.other.replace('{count}', String(destinations.length))}
        <span className="assent-unseen">, {label}</span>
      </summary>
      <div className="assent-destination-list">
        <ul className="assent-bare">
          {destinations.map(({ name, displayName, description, website }) => (
            <li key={name} className="assent-bare">
              <div className="assent-destination">
                <strong>{displayName}</strong>
                {description && <div className="assent-note">{description}</div>}
                {hostOf(website) && (
                  <a href={website} target="_blank" rel="noopener noreferrer">
                    {hostOf(website)}
                    <span className="assent-unseen"> {copy.opensInNewTab}</span>
                  </a>
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
