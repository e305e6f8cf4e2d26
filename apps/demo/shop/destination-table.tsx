'use client'
import { useConsentDefinition, useDestinations } from '@assent/react'

/** Who gets data for which purpose: the shop's own list, and the whole workspace once it is known. */
export function DestinationTable() {
  const { categories } = useConsentDefinition()
  const destinations = useDestinations()
  const labelOf = (id: string) => categories.find((category) => category.id === id)?.label ?? id
  return (
    <ul className="recipients">
      {destinations.map(({ name, displayName, categories: needed, description, website }) => (
        <li key={name}>
          <span>
            {website ? (
              <a href={website} rel="noreferrer">
                {displayName}
              </a>
            ) : (
              displayName
            )}
            {description ? <small>{description}</small> : null}
          </span>
          <span className="tags">
            {needed.length === 0 ? <span className="tag">blocked: no purpose given</span> : null}
            {needed.map((id) => (
              <span key={id} className="tag">
                {labelOf(id)}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
