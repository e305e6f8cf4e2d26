// A third-party CMP's word becomes the visitor's answer here, with reason `bridge`, and every gate obeys it at once.
import type { ConsentStore } from '../acts.js'
import { optionalCategories } from '../decision.js'
import { ConsentError } from '../errors.js'
import type { Answer, ConsentState } from '../vocabulary.js'
import type { Bridge, BridgeCategories, BridgeReading } from './bridge.js'
import { keepLastTold, lastToldHere, readLastTold } from './last-told.js'

/** Consent to be read and to be decided: a store, or its two halves put together. */
export type BridgedStore<Id extends string = string> = Pick<
  ConsentStore<Id>,
  'consent' | 'getState' | 'refresh' | 'save'
>

export interface BridgeOptions<Id extends string = string, Foreign extends string = string> {
  readonly categories: BridgeCategories<Id, Foreign>
  /** Told of what a CMP made fail: `BRIDGE_FAILED`. */
  readonly onError?: (error: ConsentError) => void
}

const ASKS = 'unanswered'

/**
 * Follows a CMP for as long as the page lives. What was denied is granted only where the CMP allows more than before: what
 * it says again on the next page leaves an answer alone that was given since, such as a withdrawal. A denial counts always,
 * and so does its asking again.
 *
 * @throws ConsentError `UNKNOWN_CATEGORY`, `REQUIRED_CATEGORY`
 * @returns ends the following; the answers stay
 */
export function followBridge<Id extends string, Foreign extends string>(
  store: BridgedStore<Id>,
  bridge: Bridge<Foreign>,
  { categories, onError }: BridgeOptions<Id, Foreign>,
): () => void {
  const ids = optionalCategories(store.consent) as readonly Id[]
  for (const id of Object.keys(categories) as Id[]) {
    if (ids.includes(id)) continue
    const isDeclared = store.consent.categories.some((category) => category.id === id)
    throw new ConsentError(isDeclared ? 'REQUIRED_CATEGORY' : 'UNKNOWN_CATEGORY', `"${id}"`)
  }
  const map = JSON.stringify([store.consent.cookie.name, categories])
  let said: string | undefined // since it is followed
  const obey = (reading: BridgeReading<Foreign> | typeof ASKS | undefined) => {
    if (reading === undefined) return
    const allowed = reading === ASKS ? [] : ids.filter((id) => isAllowedBy(reading, categories[id]))
    const told = reading === ASKS ? ASKS : `${allowed.join()};${reading.isAnswer}`
    if (told === said) return
    const before = said
    said = told
    store.refresh() // another tab may have answered since
    const state = store.getState()
    const isSeen = before !== undefined
    const earlier = before ?? toldOf(readLastTold(bridge), aboutOf(state, map))
    // although another tab may have the answer
    const isStillAsking = lastToldHere(bridge)?.endsWith(` ${map} ${ASKS}`) === true
    const answers =
      reading === ASKS
        ? answersOfAsking(state, isStillAsking ? [] : ids)
        : answersOf(store, ids, { allowed, isAnswer: reading.isAnswer, earlier, isSeen })
    if (Object.keys(answers).length > 0) store.save(answers, 'bridge')
    const since = store.getState()
    keepLastTold(bridge, aboutOf(since, map) + told, since.decidedAt !== null)
  }
  const attempt = (act: () => void) => {
    try {
      act()
    } catch (cause) {
      onError?.(
        cause instanceof ConsentError ? cause : new ConsentError('BRIDGE_FAILED', bridge.name, { cause }),
      )
    }
  }
  let isOver = false
  const look = () => isOver || attempt(() => obey(bridge.read()))
  let stop: (() => void) | undefined
  attempt(() => (stop = bridge.subscribe(look)))
  look()
  return () => {
    isOver = true // whatever becomes of the undoing
    attempt(() => stop?.())
  }
}

/** What was told under another decision, or by another map, is neither older nor newer: it cannot be compared. */
const aboutOf = ({ recordId }: ConsentState, map: string) => `${recordId} ${map} `

const toldOf = (note: string | undefined, about: string) =>
  note?.startsWith(about) === true ? note.slice(about.length) : undefined

/** A category needs each of its ids; one without any is not allowed. */
function isAllowedBy<Foreign extends string>(
  { allowed }: BridgeReading<Foreign>,
  needed: readonly Foreign[] = [],
): boolean {
  return needed.length > 0 && needed.every((id) => allowed.includes(id))
}

interface Told<Id extends string> {
  readonly allowed: readonly Id[]
  readonly isAnswer: boolean
  /** What it said before, where that is known. */
  readonly earlier: string | undefined
  /** Whether it was seen to change on this page. */
  readonly isSeen: boolean
}

type Answers<Id extends string> = Partial<Record<Id, Answer>>

/** A CMP that asks anew holds no answer: what was granted by its last one ends. */
function answersOfAsking<Id extends string>(state: ConsentState<Id>, ids: readonly Id[]): Answers<Id> {
  const granted = state.model === 'opt-in' ? ids.filter((id) => state.preferences[id] === 'granted') : []
  return Object.fromEntries(granted.map((id) => [id, 'denied'])) as Answers<Id>
}

/** What is allowed that was not before: all that an answer allows where there was none, nothing that a default does. */
function newlyAllowed<Id extends string>({ allowed, isAnswer, earlier }: Told<Id>): readonly Id[] {
  if (earlier === undefined) return []
  const [before = '', wasAnswer] = earlier.split(';')
  if (wasAnswer === String(isAnswer)) return allowed.filter((id) => !before.split(',').includes(id))
  return isAnswer ? allowed : []
}

/** What changes. What stays is not answered again: nobody knows whether the CMP has asked about what was added to it. */
function answersOf<Id extends string>(
  { consent, getState }: BridgedStore<Id>,
  ids: readonly Id[],
  told: Told<Id>,
): Answers<Id> {
  const { allowed, isAnswer, isSeen } = told
  const { preferences, signal, model } = getState()
  const fresh = newlyAllowed(told)
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
