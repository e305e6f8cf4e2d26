// Step 2: what a state means. Pure.
import type { Consent } from './declaration.js'
import type { CategoryId, ConsentState, Preference } from './vocabulary.js'

/** The state of a visitor who was never asked: required categories granted, the others unset. */
export function initialState<Id extends CategoryId>(consent: Consent<Id>): ConsentState<Id> {
  return {
    preferences: withRequired(consent, () => 'unset'),
    model: consent.model,
    denied: [],
    decidedAt: null,
    noticeVersion: consent.notice.version,
    recordId: null,
  }
}

/** A preference for each declared category and no other; required ones are always granted. */
export function withRequired<Id extends CategoryId>(
  consent: Consent<Id>,
  preference: (id: Id) => Preference,
): Record<Id, Preference> {
  const rows = consent.categories.map(({ id, required }) => [id, required ? 'granted' : preference(id)])
  return Object.fromEntries(rows) as Record<Id, Preference>
}

/** Whether a category may be acted on now. One that is not declared never may. */
export function isAllowed(state: ConsentState, category: CategoryId): boolean {
  const preference = Object.hasOwn(state.preferences, category) ? state.preferences[category] : 'denied'
  return preference === 'granted' || (preference === 'unset' && state.model !== 'opt-in')
}

/**
 * Whether every optional category has an answer to what is shown now. A refusal of them all stands for as long as it is
 * kept, whatever has changed since: who has said no is not asked again and again.
 */
export function isAnswered(consent: Consent, state: ConsentState): boolean {
  const answers = optionalCategories(consent).map((id) => state.preferences[id])
  const isCurrent = state.noticeVersion === consent.notice.version && !state.unasked?.length
  return !answers.includes('unset') && (isCurrent || !answers.includes('granted'))
}

/** The optional categories: those that a visitor can say no to. */
export function optionalCategories<Id extends CategoryId>(consent: Consent<Id>): Id[] {
  return consent.categories.filter(({ required }) => !required).map(({ id }) => id)
}

/** Whether a category that a visitor can refuse is allowed. Required ones alone are no reason to start anything. */
export function isAnythingAllowed(consent: Consent, state: ConsentState): boolean {
  return optionalCategories(consent).some((id) => isAllowed(state, id))
}

/** Whether two states of one declaration say the same. */
export function sameAnswers(a: ConsentState, b: ConsentState): boolean {
  return (
    Object.keys(a.preferences).every((id) => a.preferences[id] === b.preferences[id]) &&
    a.denied.join() === b.denied.join()
  )
}

/** Whether a decision says what was not said before: other answers, or the first that is known to be an answer. */
export function isNewAnswer(next: ConsentState, previous: ConsentState): boolean {
  return previous.decidedAt === null || !sameAnswers(next, previous)
}
