// What follows from a CMP's word for an answer that may be newer than it. Pure.
import type { Consent } from '../declaration.js'
import { optionalCategories } from '../decision.js'
import type { Answer, ConsentState } from '../vocabulary.js'
import type { BridgeCategories, BridgeReading } from './bridge.js'
import type { Told } from './last-told.js'

/** A reading in the app's own categories: each needs all of its ids, and one without any is not allowed. */
export function toldOf<Id extends string, Foreign extends string>(
  { allowed, isAnswer }: BridgeReading<Foreign>,
  ids: readonly Id[],
  categories: BridgeCategories<Id, Foreign>,
): BridgeReading<Id> {
  const isAllowed = (needed: readonly Foreign[] = []) =>
    needed.length > 0 && needed.every((id) => allowed.includes(id))
  // a bridge without types may leave it out, which would mean that the CMP asks
  return { allowed: ids.filter((id) => isAllowed(categories[id])), isAnswer: isAnswer === true }
}

/** How what is told now stands to what was told before. */
export interface Before {
  /** Where that is known. */
  readonly earlier: Told | undefined
  /** Whether it was seen to change on this page. */
  readonly isSeen: boolean
}

type Answers<Id extends string> = Partial<Record<Id, Answer>>

/** A CMP that asks anew holds no answer: what was granted by its last one ends. */
export function answersOfAsking<Id extends string>(state: ConsentState<Id>, ids: readonly Id[]): Answers<Id> {
  const granted = state.model === 'opt-in' ? ids.filter((id) => state.preferences[id] === 'granted') : []
  return Object.fromEntries(granted.map((id) => [id, 'denied'])) as Answers<Id>
}

/** What is allowed that was not before: all that an answer allows where there was none, nothing that a default does. */
function newlyAllowed<Id extends string>(
  { allowed, isAnswer }: BridgeReading<Id>,
  earlier: Told | undefined,
): readonly Id[] {
  if (earlier === undefined) return []
  if (earlier.isAnswer === isAnswer) return allowed.filter((id) => !earlier.allowed.includes(id))
  return isAnswer ? allowed : []
}

/** What changes. What stays is not answered again: nobody knows whether the CMP has asked about what was added to it. */
export function answersOf<Id extends string>(
  consent: Consent<Id>,
  { preferences, signal, model }: ConsentState<Id>,
  told: BridgeReading<Id>,
  { earlier, isSeen }: Before,
): Answers<Id> {
  const { allowed, isAnswer } = told
  const ids = optionalCategories(consent) as readonly Id[]
  const fresh = newlyAllowed(told, earlier)
  const isSignalled = (id: Id) =>
    signal === true && consent.categories.some((category) => category.id === id && category.sale)
  const isLifted = (id: Id) => {
    if (!isAnswer) return isSeen && model !== 'opt-in' && fresh.includes(id)
    // the browser's own refusal by its own change, that was seen; any other by an answer that allows more
    return isSignalled(id) ? isSeen && fresh.includes(id) : fresh.length > 0
  }
  const isGranted = (id: Id) => {
    if (!allowed.includes(id)) return false
    return preferences[id] === 'denied' ? isLifted(id) : preferences[id] === 'granted' || isAnswer
  }
  // under opt-in, what a default does not allow was refused by nobody, and is shut all the same
  const isUnset = (id: Id) =>
    preferences[id] === 'unset' && !isAnswer && (allowed.includes(id) || model === 'opt-in')
  const rows = ids.flatMap((id) => (isUnset(id) ? [] : [[id, isGranted(id) ? 'granted' : 'denied'] as const]))
  return Object.fromEntries(rows.filter(([id, answer]) => preferences[id] !== answer)) as Answers<Id>
}
