// The half of `honour-signals` that is imported when there is a signal to keep.
import { createActs } from '../acts.js'
import type { OpenedStore } from '../store.js'
import type { ConsentState } from '../vocabulary.js'

/** Remembers and records what the signal denied, unless the visitor has decided since. */
export function keepSignal(
  { store, writing }: OpenedStore,
  denied: Readonly<Record<string, 'denied'>>,
  obeyed: ConsentState,
): void {
  if (store.getState() === obeyed) createActs(writing).save(denied, 'signal')
}
