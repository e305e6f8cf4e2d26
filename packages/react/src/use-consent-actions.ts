'use client'
// Deciding. A file of its own, so that a page without a question does not load the acts.
import { createActs, type Answer, type DestinationName } from '@assent/core'
import { useMemo } from 'react'
import { useConsentContext } from './consent-context.js'
import type { RegisteredId } from './register.js'

/** What a visitor can do. Each takes effect before it returns. */
export interface ConsentActions<Id extends string = RegisteredId> {
  readonly acceptAll: () => void
  readonly rejectAll: () => void
  /** Categories left out keep their preference. */
  readonly save: (
    answers: Readonly<Partial<Record<Id, Answer>>>,
    /** Destinations to be switched off one by one; those of before when absent. */
    denied?: readonly DestinationName[],
  ) => void
  /** Denies these categories; every optional one when none is named. */
  readonly withdraw: (ids?: readonly Id[]) => void
  readonly openPreferences: () => void
  readonly closePreferences: () => void
}

/**
 * The acts of a visitor. The object stays the same from render to render.
 *
 * @throws ConsentError `NO_PROVIDER` outside `<ConsentProvider>`; from `save` and `withdraw`: `UNKNOWN_CATEGORY`,
 * `REQUIRED_CATEGORY`; from `save`: `INVALID_ANSWER`
 */
export function useConsentActions(): ConsentActions {
  const { writing, preferences } = useConsentContext()
  return useMemo(() => {
    const { acceptAll, rejectAll, save, withdraw } = createActs(writing)
    return {
      acceptAll,
      rejectAll,
      save: (answers, denied) => save(answers, 'save-choices', denied),
      withdraw,
      openPreferences: () => preferences.set(true),
      closePreferences: () => preferences.set(false),
    }
  }, [writing, preferences])
}
