// The browser's own refusal counts as an answer, before anything can start on what was never asked.
import type { Consent } from '../declaration.js'
import { answersOfSignals } from '../signals.js'
import type { CategoryId, ConsentState } from '../vocabulary.js'

/**
 * What holds of a state that was read: less what Global Privacy Control refuses, and what the server has refused of the same
 * decision, by the law of the place or for another signal. Until that is kept it is no decision, and has no `recordId`.
 */
export function underSignals<Id extends CategoryId>(
  consent: Consent<Id>,
  state: ConsentState<Id>,
  rendered: ConsentState<Id>,
): ConsentState<Id> {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown }
  const isHonoured = rendered.signal === true && rendered.recordId === state.recordId
  const denied = answersOfSignals(consent, state, globalPrivacyControl === true)
  for (const { id } of isHonoured ? consent.categories : []) {
    if (rendered.preferences[id] === 'denied' && state.preferences[id] !== 'denied') denied[id] = 'denied'
  }
  if (Object.keys(denied).length === 0) return state
  return { ...state, preferences: { ...state.preferences, ...denied }, signal: true, recordId: null }
}
