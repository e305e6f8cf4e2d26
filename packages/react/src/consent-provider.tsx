'use client'
// Opens the store and the gate for the tree below, once; effects only connect them to the page.
import type {
  Consent,
  ConsentReader,
  ConsentRecord,
  ConsentState,
  CookieJar,
  StoreOptions,
  Writing,
} from '@assent/core'
import { createEndpointSink, followPage, openBrowserStore } from '@assent/core/browser'
import { createLateSegment, type SegmentOptions } from '@assent/core/segment'
import { useEffect, useState, type ReactNode } from 'react'
import { ConsentContext, type ConsentContextValue } from './consent-context.js'
import { createPreferencesSwitch } from './preferences-switch.js'

export interface ConsentProviderProps<Id extends string = string> {
  /** From `defineConsent`. Read once, as `segment` is: what hot reload changes in them shows on the next page. */
  readonly consent: Consent<Id>
  /** Without it consent is asked and kept, and nothing is loaded. */
  readonly segment?: SegmentOptions | undefined
  /** What the server read from the request: the first HTML then shows the banner to whom it is for. */
  readonly initialState?: ConsentState<Id> | undefined
  /** Told of each decision, after it was kept. */
  readonly onDecision?: StoreOptions<Id>['onDecision'] | undefined
  /** Told of what failed without harm to the page, mostly a `ConsentError`. @default the console, in development */
  readonly onError?: ((error: unknown) => void) | undefined
  /**
   * The path where `createConsentEndpoint` answers: the server then keeps the cookie, which browsers let live longer, and
   * the record. When it is down, the page's own cookie holds and the record is sent later. Read once.
   */
  readonly endpoint?: string | undefined
  /** Another place to keep the answer. @default `document.cookie` */
  readonly jar?: CookieJar | undefined
  readonly children?: ReactNode
}

/** @throws ConsentError `INVALID_WRITE_KEY`, `INVALID_OPTION` */
export function ConsentProvider<Id extends string>(props: ConsentProviderProps<Id>): ReactNode {
  const [{ value, sink, tell }] = useState(() => openConsent(props)) // strict mode opens twice and connects one
  useEffect(() => tell(props)) // the callbacks may be new on each render, the store is not
  useEffect(() => {
    void sink?.() // what earlier pages could not send
    const stop = () => void sink?.()?.then((delivery) => delivery.stop())
    const undo = [stop, followPage(value.store, value.writing), value.segment?.connect()]
    return () => undo.forEach((act) => act?.())
  }, [value, sink])
  return <ConsentContext.Provider value={value}>{props.children}</ConsentContext.Provider>
}

function openConsent<Id extends string>(props: ConsentProviderProps<Id>) {
  const { consent, initialState, jar, segment, endpoint } = props
  let told: Pick<ConsentProviderProps<Id>, 'onDecision' | 'onError'> = props
  const onError = (error: unknown) => {
    if (told.onError) told.onError(error)
    // oxlint-disable-next-line no-console -- to who develops, and has not asked to be told elsewhere
    else if (process.env.NODE_ENV !== 'production') console.warn(error)
  }
  const onDecision = (record: ConsentRecord<Id>) => {
    void sink?.(record)
    return told.onDecision?.(record)
  }
  const { store, writing } = openBrowserStore({ consent, initialState, jar, onError, onDecision })
  const value: ConsentContextValue = {
    store: store as unknown as ConsentReader, // hooks give the literal ids back: see `useConsent`
    writing: writing as unknown as Writing,
    segment: segment && createLateSegment(store, segment, onError),
    preferences: createPreferencesSwitch(),
    endpoint,
  }
  const sink = endpoint ? createEndpointSink(endpoint, () => value, onError) : undefined
  return { value, sink, tell: (latest: typeof told) => void (told = latest) }
}
