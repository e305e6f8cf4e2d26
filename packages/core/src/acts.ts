// Step 3 of the walk: who may write. `commit` holds the order of the act: remember, tell, open, record. Apart from the
// store, so that a page without a question does not load it.
import { decide } from './decide.js'
import { optionalCategories } from './decision.js'
import { cookieLifetimeSeconds, encodeCookie } from './encode-cookie.js'
import type { ConsentErrorCode } from './errors.js'
import { verdicts } from './gate.js'
import { keepCookie } from './keep-cookie.js'
import { randomId, timeOrderedId } from './random-id.js'
import { recordOf } from './record.js'
import { openStore, type ConsentReader, type StoreOptions, type Writing } from './store.js'
import type { Answer, ConsentState, DestinationName, Reason } from './vocabulary.js'

type Answers<Id extends string> = Readonly<Partial<Record<Id, Answer>>>

/** The acts of a visitor. Each takes effect before it returns. */
export interface Acts<Id extends string = string> {
  /** @throws ConsentError `UNKNOWN_CATEGORY` */
  grant(ids: readonly Id[], reason?: Reason): void
  /** @throws ConsentError `UNKNOWN_CATEGORY`, `REQUIRED_CATEGORY` */
  deny(ids: readonly Id[], reason?: Reason): void
  /** Denies what was granted; every optional category when none is named. */
  withdraw(ids?: readonly Id[]): void
  acceptAll(): void
  rejectAll(): void
  /**
   * Answers that stand as they are; optional categories left out keep their preference.
   *
   * @param denied - destinations that are switched off one by one; those of before when absent
   */
  save(answers: Answers<Id>, reason?: Reason, denied?: readonly DestinationName[]): void
}

/** Consent to be read, followed and decided. */
export interface ConsentStore<Id extends string = string> extends ConsentReader<Id>, Acts<Id> {}

/**
 * Consent without a page: the jar is the app's own. In a browser, `createBrowserStore` has it all.
 *
 * @returns what the jar holds, read at once
 */
export function createConsentStore<Id extends string>(options: StoreOptions<Id>): ConsentStore<Id> {
  const { store, writing } = openStore(options)
  store.refresh()
  return { ...store, ...createActs(writing) }
}

/** Runs what a browser or an app may make throw or reject: the decision stands all the same. False when it failed. */
function safely<Id extends string>(
  { report, failing }: Writing<Id>,
  code: ConsentErrorCode,
  act: () => unknown,
): boolean {
  const failed = (cause: unknown) => {
    // a browser that refuses goes on refusing: a run of these is reported once
    if (code === 'LISTENER_FAILED' || !failing.has(code)) report(code, cause)
    failing.add(code)
  }
  try {
    const result = act()
    if (result instanceof Promise) result.catch(failed)
    failing.delete(code)
    return true
  } catch (cause) {
    failed(cause)
    return false
  }
}

/** Writes the cookie for the state as it is. */
export function remember<Id extends string>(to: Writing<Id>, state = to.getState()): void {
  const { consent, jar, now = Date.now } = to
  const cookie = encodeCookie(consent, state, verdicts(state, to.destinations()))
  const seconds = cookieLifetimeSeconds(consent, state, now())
  const write = () =>
    'write' in jar ? jar.write(cookie, seconds) : keepCookie(jar, consent.cookie, cookie, seconds)
  to.kept(safely(to, 'COOKIE_NOT_KEPT', write))
}

function commit<Id extends string>(to: Writing<Id>, next: ConsentState<Id>, reason: Reason): void {
  const { consent, getState, otherTabs, onDecision } = to
  const previous = getState()
  for (const { recordId } of [previous, next]) if (recordId) to.known.add(recordId)
  remember(to, next) // first, so that nothing loads on an answer we could lose
  to.tell(next, 'decision') // then the page redraws, and gates open or shut
  safely(to, 'TABS_NOT_REACHED', () => getState() === next && otherTabs?.announce())
  safely(to, 'LISTENER_FAILED', () => onDecision?.(recordOf(consent, next, previous, reason))) // then write it down
}

/** The acts over a store's writing end, where its readers load without them. */
export function createActs<Id extends string>(to: Writing<Id>): Acts<Id> {
  const { consent, createId, now = Date.now } = to
  const save: Acts<Id>['save'] = (answers, reason = 'save-choices', denied) => {
    const decidedAt = now()
    const recordId = createId?.() ?? timeOrderedId(decidedAt)
    const facts = { decidedAt, recordId, subjectId: randomId(), denied, reason }
    commit(to, decide(consent, to.getState(), answers, facts), reason)
  }
  const all = optionalCategories(consent)
  const saveAll = (
    ids: readonly Id[],
    answer: Answer,
    reason?: Reason,
    denied?: readonly DestinationName[],
  ) => save(Object.fromEntries(ids.map((id) => [id, answer])) as Answers<Id>, reason, denied)
  return {
    save,
    grant: (ids, reason) => saveAll(ids, 'granted', reason),
    deny: (ids, reason) => saveAll(ids, 'denied', reason),
    withdraw: (ids = all) => saveAll(ids, 'denied', 'withdraw'),
    acceptAll: () => saveAll(all, 'granted', 'accept-all', []),
    rejectAll: () => saveAll(all, 'denied', 'reject-all'),
  }
}
