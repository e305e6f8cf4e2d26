// Step 3 of the walk: the state and who hears of it. Readers get the store; the acts (`acts.ts`) get its writing end.
import { createStore } from 'zustand/vanilla'
import type { Consent } from './declaration.js'
import { decodeCookies, type CookieJar, type PageJar } from './cookie.js'
import { initialState, isAnswered, sameAnswers } from './decision.js'
import { ConsentError, type ConsentErrorCode } from './errors.js'
import type { Gate } from './gate.js'
import type { RecordSink } from './record.js'
import { tellApp } from './tell-app.js'
import type { ConsentState, DestinationMap } from './vocabulary.js'

/** The other tabs of this origin. */
export interface OtherTabs {
  /** Has the others read the cookie again. */
  announce(): void
  listen(refresh: () => void): () => void
}

/** What a store is made of. */
export interface StoreOptions<Id extends string> {
  readonly consent: Consent<Id>
  readonly jar: CookieJar | PageJar
  /** @default random */
  readonly createId?: () => string
  /** Milliseconds since the Unix epoch (UTC). @default `Date.now` */
  readonly now?: () => number
  readonly otherTabs?: OtherTabs
  /** What the server read from the request; hydration renders it, the cookie then has the last word. */
  readonly initialState?: ConsentState<Id>
  /** What holds of what was read: a browser may refuse more. */
  readonly obey?: ((state: ConsentState<Id>, rendered: ConsentState<Id>) => ConsentState<Id>) | undefined
  /** Told of each decision that was made here, after it was kept and obeyed. */
  readonly onDecision?: RecordSink<Id>
  /** Told of what failed without harm to the page, mostly a `ConsentError`. */
  readonly onError?: (error: unknown) => void
}

/** Consent to be read and followed. */
export interface ConsentReader<Id extends string = string> {
  readonly consent: Consent<Id>
  getState(): ConsentState<Id>
  /** The state that the server rendered: the same object for as long as the page lives. */
  getInitialState(): ConsentState<Id>
  subscribe(listener: (state: ConsentState<Id>, previous: ConsentState<Id>) => void): () => void
  needsAnswer(): boolean
  /** Reads the cookie again: another tab, another subdomain or the server may have written it. Cheap when none did. */
  refresh(): void
  /** Obeys every later change, after it was remembered. Returns the undoing. */
  connect(gate: Gate): () => void
  /**
   * The destinations now known of, so that readers of the cookie see each of them.
   *
   * @param remember - writes the cookie again
   */
  learnDestinations(map: DestinationMap, remember: (to: Writing) => void): void
  /** Starts to follow other tabs. Returns the undoing. */
  followTabs(): () => void
}

/** The store's writing end. Whoever holds it can decide. */
export interface Writing<Id extends string = string> extends StoreOptions<Id> {
  readonly getState: () => ConsentState<Id>
  /** Changes the state, for readers first, then for gates. */
  readonly tell: (next: ConsentState<Id>, cause: 'decision' | 'follow') => void
  /** Tells the app; never throws. */
  readonly report: (code: ConsentErrorCode, cause: unknown) => void
  /** What went wrong the last time, so that a browser that goes on refusing is reported once. */
  readonly failing: Set<ConsentErrorCode>
  /** Whether the jar holds our last answer; while it does not, what it holds is not the truth. */
  readonly kept: (isKept: boolean) => void
  /** The decisions that this page has made or replaced: a cookie that falls back to one is a server's late answer. */
  readonly known: Set<string | null>
  readonly destinations: () => DestinationMap
}

/** A store in its two halves. */
export interface OpenedStore<Id extends string = string> {
  readonly store: ConsentReader<Id>
  readonly writing: Writing<Id>
}

/** Knows what the server read, or nothing, until it is refreshed. */
export function openStore<Id extends string>(options: StoreOptions<Id>): OpenedStore<Id> {
  const { jar, otherTabs, onError, obey = (state) => state } = options
  const rendered = options.initialState ?? initialState(options.consent)
  const { model } = rendered
  const consent = model === options.consent.model ? options.consent : { ...options.consent, model }
  const { setState, getState, subscribe } = createStore(() => obey(rendered, rendered))
  const gates = new Map<Gate, ConsentState<Id>>() // each with the state that it last obeyed
  let destinations = consent.destinations
  let seen: string | undefined
  let isKept = true

  const report: Writing['report'] = (code, cause) =>
    tellApp(onError, cause instanceof ConsentError ? cause : new ConsentError(code, undefined, { cause }))
  const tell = createTell(getState, (next) => setState(next, true), gates, report)
  /** Whether the jar holds other bytes than the last time: the same are not parsed again. */
  const isNews = (values: readonly string[]) => seen !== (seen = values.join())
  const refresh = () => {
    try {
      const values = jar.read()
      if (!isKept || !isNews(values)) return
      const next = obey(decodeCookies(consent, values), rendered) // from elsewhere: remembered and recorded where it was given
      if (isOther(next, getState(), writing.known)) tell(next, 'follow')
    } catch {
      // a browser without cookies: what is known stands
    }
  }
  const writing: Writing<Id> = {
    ...options,
    consent,
    getState,
    tell,
    report,
    failing: new Set(),
    known: new Set(),
    destinations: () => destinations,
    kept(isNow) {
      isKept = isNow
      if (isNow) isNews(jar.read()) // this one is ours
    },
  }

  return {
    writing,
    store: {
      consent,
      getState,
      getInitialState: () => rendered,
      subscribe,
      needsAnswer: () => !isAnswered(consent, getState()),
      refresh,
      connect(gate) {
        gates.set(gate, getState())
        return () => void gates.delete(gate)
      },
      learnDestinations(map, remember) {
        destinations = map
        refresh() // another tab may have answered since: its answer is the one to write again
        // the walk's own functions take any category's id
        if (getState().decidedAt !== null) remember(writing as unknown as Writing)
      },
      followTabs: () => otherTabs?.listen(refresh) ?? (() => {}),
    },
  }
}

/** Whether a cookie says what the page does not know: neither its own answer nor one that it knows as past. */
const isOther = (next: ConsentState, own: ConsentState, known: Writing['known']) =>
  next.recordId === own.recordId ? !sameAnswers(next, own) : !known.has(next.recordId)

function createTell<Id extends string>(
  getState: () => ConsentState<Id>,
  setState: (next: ConsentState<Id>) => void,
  gates: Map<Gate, ConsentState<Id>>,
  report: Writing['report'],
): Writing<Id>['tell'] {
  const readers: Gate = { apply: setState as Gate['apply'] } // the state it is given is the store's own
  gates.set(readers, getState()) // first, whatever connects
  return (next, cause) => {
    for (const [gate, previous] of gates) {
      try {
        // one that decides anew has had that obeyed already: nothing opens on an answer that is past
        if (gate !== readers && getState() !== next) continue
        gates.set(gate, next)
        gate.apply(next, previous, cause)
      } catch (fault) {
        report('LISTENER_FAILED', fault) // and keeps no gate from hearing of it
      }
    }
  }
}
