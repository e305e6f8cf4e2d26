'use client'
// One category: its switch, and behind it who would receive the data.
import type { useConsentDefinition } from '@assent/react'
import { useId } from 'react'
import type { BannerCopy } from './copy.js'
import { DestinationList } from './destination-list.js'

interface CategoryRowProps {
  readonly category: ReturnType<typeof useConsentDefinition>['categories'][number]
  readonly on: boolean
  readonly onChange: (id: string, on: boolean) => void
  readonly copy: BannerCopy
}

export function CategoryRow({ category, on, onChange, copy }: CategoryRowProps) {
  const id = useId()
  const { label, description, required = false } = category
  const noteId = required ? `${id}-note ` : ''
  return (
    <li className="assent-category">
      <label htmlFor={id} className="assent-category-label">
        {label}
      </label>
      <span className="assent-category-control">
        {required && (
          <span id={`${id}-note`} className="assent-note">
            {copy.alwaysOn}
          </span>
        )}
        <input
          id={id}
          type="checkbox"
          role="switch"
          className="assent-switch"
          aria-describedby={`${noteId}${id}-text`}
          checked={on}
          disabled={required}
          onChange={(event) => onChange(category.id, event.currentTarget.checked)}
        />
      </span>
      <p id={`${id}-text`} className="assent-description">
        {description}
      </p>
      <DestinationList category={category.id} label={label} copy={copy} />
    </li>
  )
}
