'use client'
// One destination as a visitor is told of it: by the workspace, and by the catalogue once that has come.
import type { ListedDestination } from '@assent/react'
import { memo, useId } from 'react'
import type { BannerCopy } from '../copy.js'
import { ITEM } from './list-roles.js'
import { Toggle } from './switch.js'
import type { Facts } from './use-facts.js'
import type { Wording } from './wording.js'

interface DestinationRowProps {
  readonly destination: ListedDestination
  readonly copy: BannerCopy
  readonly wording: Wording
  readonly facts: Facts | undefined
  /** The labels of its categories that are off. */
  readonly missing?: string
  readonly isOn?: boolean
  /** Absent where destinations have no switches. */
  readonly turn?: (name: string, isOn: boolean) => void
}

/** The host of a web address, and of nothing else: a workspace can hold anything in that field. */
function hostOf(website = ''): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(website)?.[1]
}

/** Redrawn only when what it shows has changed: there can be a thousand. */
export const DestinationRow = memo(function DestinationRow(props: DestinationRowProps) {
  const { destination, copy, wording, facts, missing = '', isOn = false, turn } = props
  const { name, displayName, description, website } = destination
  const id = useId()
  return (
    <div {...ITEM} className="assent-destination">
      <div className="assent-destination-head">
        <bdi id={id} className="assent-destination-name" translate="no">
          {displayName}
        </bdi>
        {turn && (
          <Toggle
            aria-labelledby={id}
            aria-describedby={missing ? `${id}-needs` : undefined}
            checked={isOn}
            disabled={missing !== ''}
            onTurn={(next) => turn(name, next)}
          />
        )}
      </div>
      {missing && (
        <div id={`${id}-needs`} className="assent-note">
          {copy.needs} <bdi>{missing}</bdi>
        </div>
      )}
      {description && (
        <div className="assent-note">
          <bdi>{description}</bdi>
        </div>
      )}
      {hostOf(website) && (
        <a href={website} target="_blank" rel="noopener noreferrer">
          {hostOf(website)}
          <span className="assent-unseen"> {copy.opensInNewTab}</span>
        </a>
      )}
      {facts && <facts.DestinationFacts name={name} copy={copy} locale={wording.locale} />}
    </div>
  )
})
