// The store as a browser has it: the cookie and the other tabs plugged in.
import { createActs, type ConsentStore } from '../acts.js'
import type { CookieJar } from '../cookie.js'
import { openStore, type ConsentReader, type StoreOptions, type Writing } from '../store.js'
import { forgetFailedPreloads } from './failed-preloads.js'
import { createOtherTabs } from './other-tabs.js'
import { createPageJar } from './page-jar.js'
import { onPageRestored } from './page-restore.js'
import { underSignals } from './under-signals.js'

/** As for `createConsentStore`; where they are left out, the cookie is in `document.cookie` and the tabs are the browser's. */
export type BrowserStoreOptions<Id extends string> = Pick<StoreOptions<Id>, 'consent'> &
  Partial<StoreOptions<Id>>

const NO_COOKIES: CookieJar = { read: () => [], write: () => {} }

/** Safe on a server, where it holds `initialState` and keeps nothing. Listens to nothing until `followPage`. */
export function createBrowserStore<Id extends string>(options: BrowserStoreOptions<Id>): ConsentStore<Id> {
  const { store, writing } = openBrowserStore(options)
  return { ...store, ...createActs(writing) }
}

/** The same in its two halves, for a binding that loads the acts with what needs them. */
export function openBrowserStore<Id extends string>(options: BrowserStoreOptions<Id>) {
  const { consent, jar, otherTabs } = options
  const isPage = typeof document !== 'undefined'
  const opened = openStore<Id>({
    ...options,
    jar: jar ?? (isPage ? createPageJar(consent.cookie.name) : NO_COOKIES),
    otherTabs: otherTabs ?? (isPage ? createOtherTabs(consent.cookie.name) : undefined),
    obey: isPage ? (state, rendered) => underSignals(consent, state, rendered) : undefined,
  })
  if (jar ?? isPage) opened.store.refresh() // a server without a jar has nothing to add to what it read
  return opened
}

/**
 * Keeps the browser's own refusal, follows other tabs and re-reads the cookie when the page comes back. Call it before
 * a gate is connected. Returns the undoing.
 *
 * @param writing - where the store itself cannot decide
 */
export function followPage(store: ConsentReader, writing?: Writing): () => void {
  forgetFailedPreloads()
  store.refresh()
  const { signal, recordId } = store.getState()
  if (signal && !recordId)
    import('./keep-signal.js').then(
      ({ keepSignal }) => keepSignal(store, writing),
      (cause: unknown) => writing?.report('LISTENER_FAILED', cause), // the next page tries again
    )
  const undo = [store.followTabs(), onPageRestored(store.refresh)]
  return () => undo.forEach((act) => act())
}
