// The half of obeying a signal that is imported when there is a signal to keep.
import { createActs, type Acts } from '../acts.js'
import type { ConsentReader, Writing } from '../store.js'
import { unkeptRefusal } from '../unkept-refusal.js'

/**
 * Remembers and records what the signal denied, unless the visitor has decided since.
 *
 * @param writing - where the store itself cannot decide
 */
export function keepSignal(store: ConsentReader & Partial<Acts>, writing?: Writing): void {
  const refused = unkeptRefusal(store.getState())
  const save = store.save ?? (writing && createActs(writing).save)
  if (refused) save?.(refused, 'signal')
}
