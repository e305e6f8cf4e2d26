// Step 3 of the walk: the one writer. `commit` holds the order of the act: remember, tell, open, record.
import { createStore } from 'zustand/vanilla'
import type { Consent } from './catalog.js'
import { cookieLifetimeSeconds, decodeCookies, encodeCookie, type CookieJar } from './cookie.js'
import { decide, initialState, isAnswered, optionalCategories, sameAnswers } from './decision.js'
import { ConsentError, type ConsentErrorCode } from './errors.js'
import { verdicts, type Gate } from './gate.js'
import { recordOf, type RecordSink } from './record.js'
import type { Answer, ConsentState, DestinationMap, Reason } from './vocabulary.js'

/** The other tabs of this origin. */
export interface OtherTabs {
  /** @param cookie - the encoded cookie, which the others read as they would read a cookie */
  announce(cookie: string): void
  listen(follow: (cookie: string) => void): () => void
}

export interface StoreOptions<Id extends string> {
  readonly consent: Consent<Id>
  readonly jar: CookieJar
  readonly createId: () => string
  readonly now?: () => number
  readonly otherTabs?: OtherTabs
  /** What the server read from the request; hydration renders it, the cookie then has the last word. */
  readonly initialState?: ConsentState<Id>
  readonly onDecision?: RecordSink<Id>
  readonly onError?: (error: unknown) => void
}

type Answers<Id extends string> = Readonly<Partial<Record<Id, Answer>>>

export interface ConsentStore<Id extends string = string> {
  readonly consent: Consent<Id>
  getState(): ConsentState<Id>
  /** The state that the server rendered: the same object for as long as the page lives. */
  getInitialState(): ConsentState<Id>
  subscribe(listener: (state: ConsentState<Id>, previous: ConsentState<Id>) => void): () => void
  needsAnswer(): boolean
  /** @throws ConsentError `UNKNOWN_CATEGORY` */
  grant(ids: readonly Id[], reason?: Reason): void
  /** @throws ConsentError `UNKNOWN_CATEGORY`, `REQUIRED_CATEGORY` */
  deny(ids: readonly Id[], reason?: Reason): void
  /** Denies what was granted; every optional category when none is named. */
  withdraw(ids?: readonly Id[]): void
  acceptAll(): void
  rejectAll(): void
  /** Answers that stand as they are; optional categories left out keep their preference. */
  save(answers: Answers<Id>, reason?: Reason): void
  /** Reads the cookie again: another tab, another subdomain or the server may have written it. Cheap when none did. */
  refresh(): void
  /** Obeys every later change, after it was remembered. Returns the undoing. */
  connect(gate: Gate): () => void
  /** The destinations now known of, so that readers of the cookie see each of them. */
  learnDestinations(map: DestinationMap): void
  /** Starts to follow other tabs. Returns the undoing. */
  followTabs(): () => void
}

export function createConsentStore<Id extends string>(options: StoreOptions<Id>): ConsentStore<Id> {
  const { jar, createId, otherTabs, onDecision, now = Date.now } = options
  const rendered = options.initialState ?? initialState(options.consent)
  const consent: Consent<Id> = { ...options.consent, model: rendered.model }
  const { setState, getState, subscribe } = createStore(() => rendered)
  const safely = createSafely(options.onError)
  const gates = createGates(getState, safely)
  const changesIn = createReader(jar)
  let destinations = consent.destinations
  let kept = true // false: the jar refused our last answer, so what it holds is not the truth

  const remember = (state: ConsentState<Id>): string => {
    const cookie = encodeCookie(consent, state, verdicts(state, destinations))
    kept = safely('COOKIE_NOT_KEPT', () => {
      jar.write(cookie, cookieLifetimeSeconds(consent, state, now()))
      changesIn() // this one is ours
    })
    return cookie
  }
  const tell = (next: ConsentState<Id>, cause: 'decision' | 'follow') => {
    const previous = getState()
    safely('LISTENER_FAILED', () => setState(next, true)) // no reader may keep the gates from hearing of it
    gates.obey(next, previous, cause)
  }

  function commit(next: ConsentState<Id>, reason: Reason): void {
    const previous = getState()
    const cookie = remember(next) // first, so that nothing loads on an answer we could lose
    tell(next, 'decision') // then the page redraws, and gates open or shut
    safely('TABS_NOT_REACHED', () => getState() === next && otherTabs?.announce(cookie))
    safely('LISTENER_FAILED', () => onDecision?.(recordOf(consent, next, previous, reason))) // then write it down
  }

  /** An answer from elsewhere: it was remembered and recorded where it was given. */
  const follow = (next: ConsentState<Id>) => {
    if (next.recordId !== getState().recordId || !sameAnswers(next, getState())) tell(next, 'follow')
  }
  const reread = () => changesIn((values) => follow(decodeCookies(consent, values)))
  const refresh = () => void (kept && safely(false, reread))
  const followTab = (cookie: string) => {
    const next = decodeCookies(consent, [cookie])
    if ((next.decidedAt ?? 0) >= (getState().decidedAt ?? 0)) follow(next)
  }
  const save = (answers: Answers<Id>, reason: Reason = 'save-choices') =>
    commit(decide(consent, getState(), answers, { decidedAt: now(), recordId: createId(), reason }), reason)

  refresh()
  return {
    consent,
    getState,
    getInitialState: () => rendered,
    subscribe,
    needsAnswer: () => !isAnswered(consent, getState()),
    save,
    ...shortActs(consent, save),
    refresh,
    connect: gates.connect,
    learnDestinations(map) {
      destinations = map
      refresh() // another tab may have answered since: its answer is the one to write again
      if (getState().decidedAt !== null) remember(getState())
    },
    followTabs: () => otherTabs?.listen(followTab) ?? (() => {}),
  }
}

/** Hands on the jar's values when they are not those of the last time: the same bytes are not parsed again. */
function createReader(jar: CookieJar) {
  let seen: string | undefined
  return (onChange?: (values: readonly string[]) => void) => {
    const values = jar.read()
    if (seen !== (seen = values.join())) onChange?.(values)
  }
}

function createGates(getState: () => ConsentState, safely: ReturnType<typeof createSafely>) {
  const gates = new Set<Gate>()
  return {
    connect(gate: Gate) {
      gates.add(gate)
      return () => void gates.delete(gate)
    },
    /** One that decides anew has had that obeyed already: nothing opens on an answer that is past. */
    obey(next: ConsentState, previous: ConsentState, cause: 'decision' | 'follow') {
      const apply = (gate: Gate) => getState() === next && gate.apply(next, previous, cause)
      for (const gate of gates) safely('LISTENER_FAILED', () => apply(gate))
    },
  }
}

/** The acts that are a `save` of one answer for many categories. */
function shortActs<Id extends string>(consent: Consent<Id>, save: ConsentStore<Id>['save']) {
  const all = optionalCategories(consent)
  const saveAll = (ids: readonly Id[], answer: Answer, reason?: Reason) =>
    save(Object.fromEntries(ids.map((id) => [id, answer])) as Answers<Id>, reason)
  return {
    grant: (ids: readonly Id[], reason?: Reason) => saveAll(ids, 'granted', reason),
    deny: (ids: readonly Id[], reason?: Reason) => saveAll(ids, 'denied', reason),
    withdraw: (ids: readonly Id[] = all) => saveAll(ids, 'denied', 'withdraw'),
    acceptAll: () => saveAll(all, 'granted', 'accept-all'),
    rejectAll: () => saveAll(all, 'denied', 'reject-all'),
  }
}

/** Runs what an app or a browser may make throw or reject: the decision stands all the same. */
function createSafely(onError: (error: unknown) => void = () => {}) {
  const failing = new Set<ConsentErrorCode>()
  return (code: ConsentErrorCode | false, act: () => unknown): boolean => {
    const report = (cause: unknown) => {
      // a browser that refuses goes on refusing: a run of these is reported once
      if (!code || (failing.has(code) && code !== 'LISTENER_FAILED')) return
      failing.add(code)
      try {
        onError(cause instanceof ConsentError ? cause : new ConsentError(code, undefined, { cause }))
      } catch (fault) {
        void Promise.reject(fault) // the page's own error reporting sees it; the act goes on
      }
    }
    try {
      const result = act()
      if (result instanceof Promise) result.catch(report)
      if (code) failing.delete(code)
      return true
    } catch (cause) {
      report(cause)
      return false
    }
  }
}
