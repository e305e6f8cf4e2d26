import type { Preference, Reason } from '@assent/core'
import { describe, expect, it } from 'vitest'
import { decision } from '../testing/decisions.mjs'
import { eventStatesOf, eventTypeOf } from './event-state.js'

describe("a category's event state", () => {
  it.each<[Preference, Preference, string]>([
    ['unset', 'granted', 'dpv:ConsentGiven'],
    ['denied', 'granted', 'dpv:ConsentGiven'],
    ['granted', 'granted', 'dpv:RenewedConsentGiven'],
    ['unset', 'denied', 'dpv:ConsentRefused'],
    ['denied', 'denied', 'dpv:ConsentRefused'],
    ['granted', 'denied', 'dpv:ConsentWithdrawn'],
    ['granted', 'unset', 'dpv:ConsentUnknown'],
  ])('from %s to %s is %s', (before, after, state) => {
    const states = eventStatesOf(
      decision('a', { preferences: { ads: after }, previous: { ads: before } }),
      [],
    )
    expect(states).toEqual({ ads: state })
  })

  it('of what was granted and is asked about again is expired: nobody withdrew it', () => {
    const states = eventStatesOf(
      decision('a', {
        reason: 'expiry',
        preferences: { ads: 'denied', stats: 'denied' },
        previous: { ads: 'granted', stats: 'denied' },
      }),
      [],
    )
    expect(states).toEqual({ ads: 'dpv:ConsentExpired', stats: 'dpv:ConsentRefused' })
  })

  it.each<[Reason, string]>([
    ['accept-all', 'dpv:RenewedConsentGiven'],
    ['save-choices', 'dpv:RenewedConsentGiven'],
    ['bridge', 'dpv:RenewedConsentGiven'],
    ['server', 'dpv:RenewedConsentGiven'],
    ['withdraw', 'dpv:ConsentGiven'],
    ['signal', 'dpv:ConsentGiven'],
    ['expiry', 'dpv:ConsentGiven'],
    ['restore', 'dpv:ConsentGiven'],
  ])('of what stays granted, where another was answered by %s, is %s', (reason, state) => {
    const answers = {
      preferences: { ads: 'denied', stats: 'granted' },
      previous: { ads: 'granted', stats: 'granted' },
    } as const
    expect(eventStatesOf(decision('a', { reason, ...answers }), [])).toMatchObject({ stats: state })
  })

  it('of a category that is new is that of one never answered', () => {
    const states = eventStatesOf(decision('a', { preferences: { ads: 'denied' }, previous: {} }), [])
    expect(states).toEqual({ ads: 'dpv:ConsentRefused' })
  })
})

describe('the event type', () => {
  it.each<[Reason, string]>([
    ['accept-all', 'dpv:ExpressedConsent'],
    ['reject-all', 'dpv:ExpressedConsent'],
    ['save-choices', 'dpv:ExpressedConsent'],
    ['withdraw', 'dpv:ExpressedConsent'],
    ['signal', 'dpv:ExpressedConsent'],
    ['bridge', 'dpv:Consent'],
    ['expiry', 'dpv:Consent'],
    ['server', 'dpv:Consent'],
    ['restore', 'dpv:Consent'],
  ])('of %s is %s', (reason, type) => {
    expect(eventTypeOf(reason)).toBe(type)
  })

  it('of something else is none', () => {
    expect(eventTypeOf('toString' as Reason)).toBeUndefined()
  })
})
