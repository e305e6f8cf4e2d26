// Step 2: what follows from an answer, and what an answer allows. Pure.
import type { Consent } from './catalog.js'
import { ConsentError } from './errors.js'
import type { Answer, CategoryId, ConsentState, Preference, Reason } from './vocabulary.js'

/** The state of a visitor who was never asked: required categories granted, the others unset. */
export function initialState<Id extends CategoryId>(consent: Consent<Id>): ConsentState<Id> {
  return {
    preferences: withRequired(consent, () => 'unset'),
    model: consent.model,
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

/** What a decision is made of, beside the answers. */
export interface DecisionFacts {
  /** Milliseconds since the Unix epoch (UTC). */
  readonly decidedAt: number
  readonly recordId: string
  /** A `signal` is remembered by the state, and by what follows. */
  readonly reason?: Reason
}

/**
 * Applies answers to a state.
 *
 * @param answers - only the categories that were answered; the others keep their preference
 * @throws ConsentError `UNKNOWN_CATEGORY` when an answer names an undeclared category, `REQUIRED_CATEGORY` when
 * it denies a required one, `INVALID_ANSWER` when it is neither a grant nor a denial
 */
export function decide<Id extends CategoryId>(
  consent: Consent<Id>,
  state: ConsentState<Id>,
  answers: Readonly<Partial<Record<Id, Answer>>>,
  facts: DecisionFacts,
): ConsentState<Id> {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    throw new ConsentError('INVALID_ANSWER')
  for (const [id, answer] of Object.entries(answers)) {
    const category = consent.categories.find((declared) => declared.id === id)
    if (!category) throw new ConsentError('UNKNOWN_CATEGORY', `"${id}"`)
    if (answer === undefined) continue // not answered: a draft may leave it so
    if (answer !== 'granted' && answer !== 'denied')
      throw new ConsentError('INVALID_ANSWER', `${id}: ${String(answer)}`)
    if (category.required && answer === 'denied') throw new ConsentError('REQUIRED_CATEGORY', `"${id}"`)
  }
  const answered = (id: string) => (Object.hasOwn(answers, id) ? answers[id as Id] : undefined)
  return {
    preferences: withRequired(consent, (id) => answered(id) ?? state.preferences[id]),
    model: state.model,
    decidedAt: facts.decidedAt,
    noticeVersion: consent.notice.version,
    recordId: facts.recordId,
    signal: facts.reason === 'signal' || state.signal,
    unasked: state.unasked?.filter((name) => !consent.destinations[name]?.some(answered)),
  }
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

/** Whether two states say the same of every category. */
export function sameAnswers(a: ConsentState, b: ConsentState): boolean {
  const ids = Object.keys(a.preferences)
  return (
    ids.length === Object.keys(b.preferences).length &&
    ids.every((id) => a.preferences[id] === b.preferences[id])
  )
}
