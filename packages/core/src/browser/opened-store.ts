// A page's store in its two halves, as `openBrowserStore` answers it.
import type { ConsentReader, Writing } from '../store.js'

export interface OpenedStore {
  readonly store: ConsentReader
  readonly writing: Writing
}
