'use client'
// Reading consent. Each hook redraws its component only when what it reads has changed.
import { isAnswered, type Consent, type ConsentState } from '@assent/core'
import { useSyncExternalStore } from 'react'
import { useConsentContext } from './consent-context.js'
import type { RegisteredId } from './register.js'

/**
 * A slice of the consent state.
 *
 * @param select - pure; returns a primitive or a stable reference. The whole state when absent
 * @throws ConsentError `NO_PROVIDER` outside `<ConsentProvider>`
 */
export function useConsent(): ConsentState<RegisteredId>
export function useConsent<Slice>(select: (state: ConsentState<RegisteredId>) => Slice): Slice
export function useConsent<Slice>(select?: (state: ConsentState) => Slice): Slice | ConsentState {
  const { store } = useConsentContext()
  const pick = (state: ConsentState) => (select ? select(state) : state)
  return useSyncExternalStore(
    store.subscribe,
    () => pick(store.getState()),
    () => pick(store.getInitialState()),
  )
}

/** What `defineConsent` returned. @throws ConsentError `NO_PROVIDER` outside `<ConsentProvider>` */
export function useConsentDefinition(): Consent<RegisteredId> {
  return useConsentContext().store.consent as Consent<RegisteredId> // the provider was given it
}

/** Whether the visitor is still to be asked: the banner's question. @throws ConsentError `NO_PROVIDER` */
export function useNeedsAnswer(): boolean {
  const consent = useConsentDefinition()
  return useConsent((state) => !isAnswered(consent, state))
}
