'use client'
// The rows of a list, some at a time: the first at once, the rest between whatever the visitor does.
import type { ListedDestination } from '@assent/react'
import { startTransition, useEffect, useState } from 'react'
import { DestinationRow } from './destination-row.js'
import { useDialog } from './dialog-context.js'
import { LIST } from './list-roles.js'

const AT_A_TIME = 40

function useGrowing(length: number): number {
  const [shown, setShown] = useState(AT_A_TIME)
  useEffect(() => {
    if (shown < length) startTransition(() => setShown(shown + AT_A_TIME))
  }, [shown, length])
  return shown
}

export function DestinationList({ destinations }: { readonly destinations: readonly ListedDestination[] }) {
  const { copy, wording, facts, draft, hasDestinationSwitches } = useDialog()
  const shown = useGrowing(destinations.length)
  return (
    <div {...LIST} className="assent-destination-list">
      {destinations.slice(0, shown).map((destination) => {
        const missing = draft.missing(destination)
        const isOpen = missing === ''
        return (
          <DestinationRow
            key={destination.name}
            destination={destination}
            copy={copy}
            wording={wording}
            facts={facts}
            {...(hasDestinationSwitches && {
              missing,
              isOn: isOpen && draft.isKept(destination.name),
              turn: draft.turnDestination,
            })}
          />
        )
      })}
    </div>
  )
}
