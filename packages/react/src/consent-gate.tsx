'use client'
// Shows its children only with consent: an embedded video, a chat window.
import type { ReactNode } from 'react'
import { checkCategories } from './check-categories.js'
import type { RegisteredId } from './register.js'
import { useAllowed } from './use-allowed.js'
import { useConsentDefinition } from './use-consent.js'

export interface ConsentGateProps {
  /** One category, or several that are all needed. */
  readonly category: RegisteredId | readonly RegisteredId[]
  /** What stands in their place meanwhile. */
  readonly fallback?: ReactNode
  readonly children?: ReactNode
}

/**
 * Renders its children while every one of the categories is allowed, and takes them away at a withdrawal. On a server too, where
 * the provider has an `initialState`; HTML that is the same for everyone has the fallback.
 *
 * @throws ConsentError `NO_PROVIDER` outside `<ConsentProvider>`, in development `UNKNOWN_CATEGORY`
 */
export function ConsentGate({ category, fallback, children }: ConsentGateProps): ReactNode {
  const needed = typeof category === 'string' ? [category] : category
  checkCategories(useConsentDefinition(), needed)
  return useAllowed(needed) ? children : fallback
}
