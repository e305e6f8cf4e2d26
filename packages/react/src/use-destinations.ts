'use client'
// What is known of where things go. A file of its own, so that it loads with what shows it: the dialog.
import type { ExplainedDestination } from '@assent/core/segment'
import { useEffect, useMemo, useState } from 'react'
import { useConsentContext } from './consent-context.js'

/** A destination as a visitor is told of it. */
export type ListedDestination = Pick<
  ExplainedDestination,
  'name' | 'displayName' | 'categories' | 'description' | 'website'
>

/** The destinations: those of the app's own map, and all of the workspace once that is known. @throws ConsentError `NO_PROVIDER` */
export function useDestinations(): readonly ListedDestination[] {
  const { segment, store } = useConsentContext()
  const [seen, setSeen] = useState(0)
  useEffect(() => segment?.onDestinations(() => setSeen((times) => times + 1)), [segment])
  return useMemo<readonly ListedDestination[]>(() => {
    const explained = segment?.explain().destinations ?? []
    if (explained.length > 0) return explained // none as long as the gate's code is not here
    return Object.entries(store.consent.destinations).map(([name, categories]) => ({
      name,
      displayName: name,
      categories,
    }))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `seen` stands for what `explain` reads
  }, [segment, store, seen])
}
