'use client'
// One category: its switch, and behind it who would receive the data.
import { useCategory, useDestinations, type useConsentDefinition } from '@assent/react'
import { useId } from 'react'
import type { BannerCopy } from './copy.js'
import { DestinationList } from './destination-list.js'

interface CategoryRowProps {
  readonly category: ReturnType<typeof useConsentDefinition>['categories'][number]
  readonly copy: BannerCopy
}

export function CategoryRow({ category, copy }: CategoryRowProps) {
  const id = useId()
  // What holds now, which under opt-out and notice can be a yes that nobody gave.
  const { allowed } = useCategory(category.id)
  const destinations = useDestinations().filter(({ categories }) => categories.includes(category.id))
  const { label, description, required = false } = category
  return (
    <li className="assent-bare">
      <div className="assent-category">
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
            // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox has a state of its own
            role="switch"
            className="assent-switch"
            name={category.id}
            defaultChecked={allowed}
            disabled={required}
            aria-describedby={required ? `${id}-note ${id}-text` : `${id}-text`}
          />
        </span>
        <div id={`${id}-text`} className="assent-description">
          {description}
        </div>
        <DestinationList destinations={destinations} label={label} copy={copy} />
      </div>
    </li>
  )
}
