// A third-party CMP's word becomes the visitor's answer here, with reason `bridge` (its asking again: `expiry`), and
// every gate obeys it at once.
import type { ConsentStore } from '../acts.js'
import { optionalCategories } from '../decision.js'
import { ConsentError } from '../errors.js'
import { answersOf, answersOfAsking, toldOf } from './answers-of-bridge.js'
import type { Bridge, BridgeCategories, BridgeReading } from './bridge.js'
import { unkeptRefusal } from '../unkept-refusal.js'
import { keepLastTold, lastToldHere, readLastTold, type Told } from './last-told.js'

/** Consent to be read and to be decided: a store, or its two halves put together. */
export type BridgedStore<Id extends string = string> = Pick<
  ConsentStore<Id>,
  'consent' | 'getState' | 'refresh' | 'save'
>

/** How the app reads what a CMP says. */
export interface BridgeOptions<Id extends string = string, Foreign extends string = string> {
  readonly categories: BridgeCategories<Id, Foreign>
  /** Told of what a CMP made fail: `BRIDGE_FAILED`. */
  readonly onError?: (error: ConsentError) => void
}

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
  const refused = unkeptRefusal(store.getState()) // by the browser: it comes first
  if (refused) store.save(refused, 'signal')
  const map = JSON.stringify([store.consent.cookie.name, categories])
  let before: Told<Id> | undefined // since it is followed
  const obey = (reading: BridgeReading<Foreign> | 'unanswered' | undefined) => {
    if (reading === undefined) return
    const told: Told<Id> = reading === 'unanswered' ? { allowed: [] } : toldOf(reading, ids, categories)
    if (JSON.stringify(told) === JSON.stringify(before)) return
    store.refresh() // another tab may have answered since
    const state = store.getState()
    const last = readLastTold(bridge)
    // under another decision, or by another map, it is neither older nor newer: it cannot be compared
    const isComparable = last?.recordId === state.recordId && last.map === map
    const earlier = before ?? (isComparable ? last : undefined)
    const isSeen = before !== undefined
    before = told
    const here = lastToldHere(bridge)
    const isStillAsking = here?.map === map && here.isAnswer === undefined // although another tab may have the answer
    const answers =
      told.isAnswer === undefined
        ? answersOfAsking(state, isStillAsking ? [] : ids)
        : answersOf(store.consent, state, told, { earlier, isSeen })
    if (Object.keys(answers).length > 0)
      store.save(answers, told.isAnswer === undefined ? 'expiry' : 'bridge')
    const { recordId, decidedAt } = store.getState()
    keepLastTold(bridge, { ...told, recordId, map }, decidedAt !== null)
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
