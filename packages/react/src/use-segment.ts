'use client'
// Sending.
import { ConsentError } from '@assent/core'
import type { AnalyticsFacade, SegmentHandle } from '@assent/core/segment'
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
