// The browser's own refusal counts as an answer, before anything can start on what was never asked.
import type { ConsentStore } from '../acts.js'
import { answersOfSignals } from '../signals.js'
import type { ConsentReader, Writing } from '../store.js'

type Deny = Record<string, 'denied'>

/**
 * Denies what Global Privacy Control refuses, and what a server has refused of the same decision: by the law of the place,
 * or for another signal. With reason `signal`, at once, and kept as soon as the acts are there.
 */
export function honourSignals(store: ConsentReader | ConsentStore, writing?: Writing): void {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown }
  const state = store.getState()
  const rendered = store.getInitialState()
  const isHonoured = rendered.signal === true && rendered.recordId === state.recordId
  const denied = answersOfSignals(store.consent, state, globalPrivacyControl === true) as Deny // no key is without
  for (const { id } of isHonoured ? store.consent.categories : []) {
    if (rendered.preferences[id] === 'denied' && state.preferences[id] !== 'denied') denied[id] = 'denied'
  }
  if (Object.keys(denied).length === 0) return
  if ('save' in store) return store.save(denied, 'signal')
  if (!writing) return
  const obeyed = { ...state, preferences: { ...state.preferences, ...denied }, signal: true }
  writing.tell(obeyed, 'follow')
  import('./keep-signal.js').then(
    ({ keepSignal }) => keepSignal({ store, writing }, denied, obeyed),
    (cause: unknown) => writing.report('LISTENER_FAILED', cause), // the next page tries again
  )
}
