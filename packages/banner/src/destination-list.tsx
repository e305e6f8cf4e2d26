'use client'
// Who receives the data of one category: the app's own map now, the workspace's list once it is known.
import { useDestinations } from '@assent/react'
import type { BannerCopy } from './copy.js'

interface DestinationListProps {
  readonly category: string
  readonly label: string
  readonly copy: BannerCopy
}

/** The host of a web address, and of nothing else: a workspace can hold anything in that field. */
function hostOf(website = ''): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(website)?.[1]
}

export function DestinationList({ category, label, copy }: DestinationListProps) {
  const all = useDestinations()
  const destinations = all.filter(({ categories }) => categories.includes(category))
  if (destinations.length === 0) return null
  return (
    <details className="assent-destinations">
      <summary>
        {copy.destinations.replace('{count}', String(destinations.length))}
        <span className="assent-unseen">, {label}</span>
      </summary>
      <ul>
        {destinations.map(({ name, displayName, description, website }) => (
          <li key={name}>
            <strong>{displayName}</strong>
            {description && <p>{description}</p>}
            {hostOf(website) && (
              <a href={website} target="_blank" rel="noopener noreferrer">
                {hostOf(website)}
                <span className="assent-unseen"> {copy.opensInNewTab}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
