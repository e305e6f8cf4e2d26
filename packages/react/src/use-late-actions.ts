'use client'
// Deciding, for a page's first question: the acts are fetched when a visitor reaches for a button, not with the page.
import { useMemo, useRef } from 'react'
import type * as Acts from './acts.js'
import { useConsentContext } from './consent-context.js'

export interface LateActions {
  /** Where a form posts the same answer without them: the provider's `endpoint`. */
  readonly endpoint: string | undefined
  /** Fetches the acts ahead. */
  readonly prepare: () => void
  /** Rejects when the acts cannot be fetched. */
  readonly acceptAll: () => Promise<void>
  /** Rejects when the acts cannot be fetched. */
  readonly rejectAll: () => Promise<void>
}

/** Kept, so that a click that comes after they were fetched answers at once: `import()` alone waits for a task of its own. */
let acts: typeof Acts | undefined
const loadActs = async () => (acts ??= await import('./acts.js'))

/** `useConsentActions` for who may never act. The object stays the same from render to render. */
export function useLateActions(): LateActions {
  const { store, writing, endpoint } = useConsentContext()
  const turns = useRef(0)
  return useMemo(() => {
    const act = async (verb: 'acceptAll' | 'rejectAll') => {
      const turn = ++turns.current
      const { recordId } = store.getState()
      const { createActs } = acts ?? (await loadActs())
      // what was decided since is newer: here, in the preferences or in another tab; a signal that was kept has not answered
      if (turn !== turns.current) return
      if (store.getState().recordId === recordId || store.needsAnswer()) createActs(writing)[verb]()
    }
    return {
      endpoint,
      prepare: () => void loadActs().catch(() => {}), // tried again when it is needed
      acceptAll: () => act('acceptAll'),
      rejectAll: () => act('rejectAll'),
    }
  }, [store, writing, endpoint])
}
