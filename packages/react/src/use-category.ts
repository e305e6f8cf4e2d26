'use client'
// Reading and deciding one category. A file of its own, so that it loads with what shows it: the dialog.
import { createActs, type Preference } from '@assent/core'
import { useMemo } from 'react'
import { checkCategories } from './check-categories.js'
import { useConsentContext } from './consent-context.js'
import type { RegisteredId } from './register.js'
import { useAllowed } from './use-allowed.js'
import { useConsent } from './use-consent.js'

/** The answer to one category, and how to change it. */
export interface CategoryConsent {
  readonly status: Preference
  /** What the status means now, under the consent model. In HTML that is the same for everyone: whether it is granted. */
  readonly allowed: boolean
  readonly grant: () => void
  readonly deny: () => void
}

/**
 * Whether one category is allowed, and the acts that change it.
 *
 * @throws ConsentError `NO_PROVIDER` outside `<ConsentProvider>`, in development `UNKNOWN_CATEGORY`; from `grant` and `deny`:
 * `UNKNOWN_CATEGORY`, from `deny`: `REQUIRED_CATEGORY`
 */
export function useCategory(id: RegisteredId): CategoryConsent {
  const { store, writing } = useConsentContext()
  checkCategories(store.consent, [id])
  const status = useConsent(
    (state) => (Object.hasOwn(state.preferences, id) ? state.preferences[id] : undefined) ?? 'unset',
  )
  const allowed = useAllowed([id])
  return useMemo(() => {
    const { grant, deny } = createActs(writing)
    return { status, allowed, grant: () => grant([id]), deny: () => deny([id]) }
  }, [writing, id, status, allowed])
}
