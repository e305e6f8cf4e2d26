'use client'
// Sending, and what is known of where things go.
import { ConsentError } from '@assent/core'
import type { AnalyticsFacade, ExplainedDestination, SegmentHandle } from '@assent/core/segment'
import { useEffect, useMemo, useState } from 'react'
import { useConsentContext } from './consent-context.js'

/**
 * Segment's methods, safe at any time: before the answer, after a refusal, on the server.
 *
 * @throws ConsentError `NO_PROVIDER`, `NO_SEGMENT`
 */
export function useAnalytics(): AnalyticsFacade {
  return useSegment()
}

/** The gate itself, with `explain()`. @throws ConsentError `NO_PROVIDER`, `NO_SEGMENT` */
export function useSegment(): SegmentHandle {
  const { segment } = useConsentContext()
  if (!segment) throw new ConsentError('NO_SEGMENT')
  return segment
}

/** A destination as a visitor is told of it. */
export type ListedDestination = Pick<
  ExplainedDestination,
  'name' | 'displayName' | 'categories' | 'description' | 'website'
>

/** The destinations: those of the app's own map, and all of the workspace once that is known. */
export function useDestinations(): readonly ListedDestination[] {
  const { segment, store } = useConsentContext()
  const [seen, setSeen] = useState(0)
  useEffect(() => segment?.onDestinations(() => setSeen((times) => times + 1)), [segment])
  return useMemo<readonly ListedDestination[]>(() => {
    if (segment) return segment.explain().destinations
    return Object.entries(store.consent.destinations).map(([name, categories]) => ({
      name,
      displayName: name,
      categories,
    }))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `seen` stands for what `explain` reads
  }, [segment, store, seen])
}
