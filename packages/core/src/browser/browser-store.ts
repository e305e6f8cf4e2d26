// The store as a browser has it: the cookie and the other tabs plugged in.
import { createActs, type ConsentStore } from '../acts.js'
import { openStore, type ConsentReader, type StoreOptions } from '../store.js'
import { createDocumentJar } from './document-jar.js'
import { createOtherTabs } from './other-tabs.js'
import { onPageRestored } from './page-restore.js'

export type BrowserStoreOptions<Id extends string> = Pick<StoreOptions<Id>, 'consent'> &
  Partial<StoreOptions<Id>>

/** Safe on a server, where it holds `initialState` and keeps nothing. Listens to nothing until `followPage`. */
export function createBrowserStore<Id extends string>(options: BrowserStoreOptions<Id>): ConsentStore<Id> {
  const { store, writing } = openBrowserStore(options)
  return { ...store, ...createActs(writing) }
}

/** The same in its two halves, for a binding that loads the acts with what needs them. */
export function openBrowserStore<Id extends string>(options: BrowserStoreOptions<Id>) {
  const { cookie } = options.consent
  const page =
    typeof document === 'undefined'
      ? { jar: { read: () => [], write: () => {} } }
      : { jar: createDocumentJar(cookie), otherTabs: createOtherTabs(cookie.name) }
  const { jar = page.jar, otherTabs = page.otherTabs } = options // what is passed as `undefined` was left out
  return openStore<Id>({ ...options, jar, otherTabs })
}

/** Follows other tabs and re-reads the cookie when the page comes back. Returns the undoing. */
export function followPage({ refresh, followTabs }: ConsentReader): () => void {
  refresh()
  const undo = [followTabs(), onPageRestored(refresh)]
  return () => undo.forEach((act) => act())
}
