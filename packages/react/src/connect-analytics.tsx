'use client'
// Where calls from outside React come in.
import type { DetachedAnalytics } from '@assent/core/segment'
import { useEffect } from 'react'
import { useAnalytics } from './use-segment.js'

export interface ConnectAnalyticsProps {
  /** From `createAnalytics()` of `@assent/core/segment`. */
  readonly from: DetachedAnalytics
}

/**
 * Has this provider's gate take the calls of code outside React, as long as this is in the page. Renders nothing.
 *
 * @throws ConsentError `NO_PROVIDER`, `NO_SEGMENT`
 */
export function ConnectAnalytics({ from }: ConnectAnalyticsProps): null {
  const analytics = useAnalytics()
  useEffect(() => from.connect(analytics), [from, analytics])
  return null
}
