'use client'
// Reading consent. Each hook redraws its component only when what it reads has changed.
import { isAnswered, type Answer, type Consent, type ConsentState } from '@assent/core'
import { useMemo, useSyncExternalStore } from 'react'
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

/** What `defineConsent` returned. */
export function useConsentDefinition(): Consent<RegisteredId> {
  return useConsentContext().store.consent as Consent<RegisteredId> // the provider was given it
}

/** Whether the visitor is still to be asked: the banner's question. */
export function useNeedsAnswer(): boolean {
  const consent = useConsentDefinition()
  return useConsent((state) => !isAnswered(consent, state))
}

export interface ConsentActions<Id extends string = RegisteredId> {
  readonly acceptAll: () => void
  readonly rejectAll: () => void
  /** Categories left out keep their preference. */
  readonly save: (answers: Readonly<Partial<Record<Id, Answer>>>) => void
  /** Denies these categories; every optional one when none is named. */
  readonly withdraw: (ids?: readonly Id[]) => void
  readonly openPreferences: () => void
  readonly closePreferences: () => void
}

/** The acts. The object stays the same from render to render. */
export function useConsentActions(): ConsentActions {
  const { store, preferences } = useConsentContext()
  return useMemo(
    () => ({
      acceptAll: store.acceptAll,
      rejectAll: store.rejectAll,
      save: store.save,
      withdraw: store.withdraw,
      openPreferences: () => preferences.set(true),
      closePreferences: () => preferences.set(false),
    }),
    [store, preferences],
  )
}

/** Whether the preference dialog is asked for. */
export function usePreferencesOpen(): boolean {
  const { preferences } = useConsentContext()
  return useSyncExternalStore(preferences.subscribe, preferences.isOpen, () => false)
}
