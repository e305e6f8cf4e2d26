// The event that a decision is, in the words of the Data Privacy Vocabulary (w3id.org/dpv): ISO/IEC TS 27560's event
// type and event state.
import type { ConsentRecord, Preference, Reason } from '@assent/core'

export type EventType = 'dpv:ExpressedConsent' | 'dpv:Consent'

export type EventState =
  | 'dpv:ConsentGiven'
  | 'dpv:RenewedConsentGiven'
  | 'dpv:ConsentRefused'
  | 'dpv:ConsentWithdrawn'
  | 'dpv:ConsentExpired'
  | 'dpv:ConsentUnknown'

/** Expressed by the visitor, with a control or with the browser's signal; or told by another system. */
const EVENT_TYPES: Readonly<Record<Reason, EventType>> = {
  'accept-all': 'dpv:ExpressedConsent',
  'reject-all': 'dpv:ExpressedConsent',
  'save-choices': 'dpv:ExpressedConsent',
  withdraw: 'dpv:ExpressedConsent',
  signal: 'dpv:ExpressedConsent',
  bridge: 'dpv:Consent',
  expiry: 'dpv:Consent',
  server: 'dpv:Consent',
  restore: 'dpv:Consent',
}

export function eventTypeOf(reason: Reason): EventType | undefined {
  return Object.hasOwn(EVENT_TYPES, reason) ? EVENT_TYPES[reason] : undefined
}

/** By these nobody says a second time what they have said: what was granted, and still is, was merely not taken back. */
const LEAVES_AS_IT_IS: ReadonlySet<Reason> = new Set(['withdraw', 'signal', 'expiry', 'restore'])

/**
 * The state that each category's consent is in after the decision.
 *
 * @param required - the categories that nobody was asked about: always granted, and by no consent
 */
export function eventStatesOf(
  { preferences, previous, reason }: ConsentRecord,
  required: readonly string[],
): Record<string, EventState> {
  return Object.fromEntries(
    Object.entries(preferences)
      .filter(([id]) => !required.includes(id))
      .map(([id, preference]) => [id, stateOf(preference, previous[id] ?? 'unset', reason)]),
  )
}

function stateOf(preference: Preference, before: Preference, reason: Reason): EventState {
  switch (preference) {
    case 'granted':
      return before === 'granted' && !LEAVES_AS_IT_IS.has(reason)
        ? 'dpv:RenewedConsentGiven'
        : 'dpv:ConsentGiven'
    case 'denied':
      if (before !== 'granted') return 'dpv:ConsentRefused'
      return reason === 'expiry' ? 'dpv:ConsentExpired' : 'dpv:ConsentWithdrawn'
    case 'unset':
      return 'dpv:ConsentUnknown'
    default:
      return preference satisfies never
  }
}
