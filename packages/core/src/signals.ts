// A browser's own refusal (Global Privacy Control), as answers of its visitor with reason `signal`. Pure.
import type { Consent } from './declaration.js'
import type { SignalDuty } from './laws.js'
import type { CategoryId, ConsentState } from './vocabulary.js'

/**
 * What a browser that signals a refusal denies: each category that means sale, sharing or targeted advertising and is
 * not denied yet. One that was granted before the signal was first honoured is denied too, since the signal is newer
 * or was never looked at; one that was granted after it, by someone who was told, is for the law of the place.
 *
 * @param laterGrant - what that law says; `stands` where nothing is known of a duty
 */
export function answersOfSignals<Id extends CategoryId>(
  consent: Consent<Id>,
  state: ConsentState<Id>,
  isSignalled: boolean,
  laterGrant: SignalDuty['laterGrant'] = 'stands',
): Partial<Record<Id, 'denied'>> {
  const stands = (id: Id) =>
    state.preferences[id] === 'denied' ||
    (state.preferences[id] === 'granted' && state.signal === true && laterGrant === 'stands')
  const denied = consent.categories.filter(
    ({ id, sale, required }) => isSignalled && sale && !required && !stands(id),
  )
  return Object.fromEntries(denied.map(({ id }) => [id, 'denied'])) as Partial<Record<Id, 'denied'>>
}
