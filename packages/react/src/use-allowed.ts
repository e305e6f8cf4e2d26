'use client'
// Whether something may be shown or started. HTML that is the same for everyone says no: it is also for who has refused.
import { isAllowed, type ConsentState } from '@assent/core'
import { useSyncExternalStore } from 'react'
import { useConsentContext } from './consent-context.js'

/** Whether each of these categories is allowed, and there is one. In HTML that no request was read for: granted. */
export function useAllowed(ids: readonly string[]): boolean {
  const { store, writing } = useConsentContext()
  const test = (state: ConsentState) => ids.length > 0 && ids.every((id) => isAllowed(state, id))
  return useSyncExternalStore(
    store.subscribe,
    () => test(store.getState()),
    () => test(writing.initialState ?? { ...store.getInitialState(), model: 'opt-in' }),
  )
}
