// The store as a browser has it: cookie, other tabs and random ids plugged in.
import { createConsentStore, type ConsentStore, type StoreOptions } from '../store.js'
import { createDocumentJar } from './document-jar.js'
import { honourSignals } from './honour-signals.js'
import { createOtherTabs } from './other-tabs.js'
import { onPageRestored } from './page-restore.js'

export type BrowserStoreOptions<Id extends string> = Pick<StoreOptions<Id>, 'consent'> &
  Partial<StoreOptions<Id>>

/** Safe on a server, where it holds `initialState` and keeps nothing. Listens to nothing until `followPage`. */
export function createBrowserStore<Id extends string>(options: BrowserStoreOptions<Id>): ConsentStore<Id> {
  const { cookie } = options.consent
  const inBrowser = typeof document !== 'undefined'
  return createConsentStore<Id>({
    ...options, // a prop that is passed on as `undefined` is one that was left out
    jar: options.jar ?? (inBrowser ? createDocumentJar(cookie) : { read: () => [], write: () => {} }),
    createId: options.createId ?? randomId,
    otherTabs: options.otherTabs ?? (inBrowser ? createOtherTabs(cookie.name) : undefined),
  })
}

/**
 * Obeys the browser's own refusal, follows other tabs and re-reads the cookie when the page comes back. Call it before
 * a gate is connected. Returns the undoing.
 */
export function followPage(store: ConsentStore): () => void {
  store.refresh()
  honourSignals(store)
  const undo = [store.followTabs(), onPageRestored(store.refresh)]
  return () => undo.forEach((act) => act())
}

/** A UUID where the browser makes them (secure contexts only), else as many random bits. */
function randomId(): string {
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-')
}
