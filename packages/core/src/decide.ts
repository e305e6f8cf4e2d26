// Step 2: what follows from an answer. Pure. Apart from what a state means, so that a page without a question does not
// load it.
import type { Consent } from './declaration.js'
import { withRequired } from './decision.js'
import { ConsentError } from './errors.js'
import { ID } from './random-id.js'
import type { Answer, CategoryId, ConsentState, DestinationName, Reason } from './vocabulary.js'

/** What a decision is made of, beside the answers. */
export interface DecisionFacts {
  /** Milliseconds since the Unix epoch (UTC). */
  readonly decidedAt: number
  readonly recordId: string
  /** For a visitor who has none yet: random, since whoever knows it can ask for the visitor's records. */
  readonly subjectId?: string | undefined
  /** A `signal` is remembered by the state, and by what follows. */
  readonly reason?: Reason
  /** Destinations that are switched off one by one; those of before when absent. */
  readonly denied?: readonly DestinationName[]
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
  const answered = (id: string) => answers[id as Id]
  return {
    preferences: withRequired(consent, (id) => answered(id) ?? state.preferences[id]),
    model: state.model,
    denied: [...new Set(facts.denied ?? state.denied)], // one cookie on two domains names each twice
    decidedAt: facts.decidedAt,
    noticeVersion: consent.notice.version,
    recordId: facts.recordId,
    subjectId: ID.test(state.subjectId ?? '') ? state.subjectId : facts.subjectId, // in a cookie may be anything
    signal: facts.reason === 'signal' || state.signal,
    unasked: state.unasked?.filter((name) => !consent.destinations[name]?.some(answered)),
  }
}
