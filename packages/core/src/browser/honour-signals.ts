// The browser's own refusal counts as an answer, before anything can start on what was never asked.
import { answersOfSignals } from '../signals.js'
import type { Acts } from '../acts.js'
import type { ConsentReader } from '../store.js'
import { readGlobalPrivacyControl } from './read-signals.js'

/** Denies what Global Privacy Control refuses, with reason `signal`. */
export function honourSignals<Id extends string>(store: ConsentReader<Id>, save: Acts<Id>['save']): void {
  const denied = answersOfSignals(store.consent, store.getState(), readGlobalPrivacyControl() === true)
  if (Object.keys(denied).length > 0) save(denied, 'signal')
}
