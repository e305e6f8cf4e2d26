import { describe, expect, it } from 'vitest'
import { declareShop, NOON } from '../../testing/shop.js'
import { decide } from '../decide.js'
import { initialState } from '../decision.js'
import { encodeCookie } from '../encode-cookie.js'
import { readConsent } from './request-jar.js'

const consent = declareShop()
const unasked = initialState(consent)
const decided = decide(
  consent,
  unasked,
  { analytics: 'granted' },
  { decidedAt: NOON, recordId: 'decision-1' },
)
const pair = `tracking-preferences=${encodeCookie(consent, decided)}`

describe('the Cookie header', () => {
  it.each([
    ['alone', pair],
    ['among others', `a=1; ${pair}; b=2`],
    ['without spaces', `a=1;${pair};b=2`],
    ['with more spaces', `  a=1 ;   ${pair}  ; b=2`],
    ['after one whose name ends alike', `x-tracking-preferences=no; ${pair}`],
    ['after one whose value holds the name', `a=tracking-preferences=no; ${pair}`],
    ['after an empty one', `tracking-preferences=; ${pair}`],
    ['before an unreadable one', `${pair}; tracking-preferences=%E0%A4%A`],
  ])('carries the consent %s', (_how, header) => {
    expect(readConsent(consent, header)).toEqual(decided)
  })

  it.each([
    ['is null', null],
    ['is undefined', undefined],
    ['is empty', ''],
    ['is nothing but separators', '; ;;'],
    ['has the name alone', 'tracking-preferences'],
    ['has the name in other letters', pair.replace('tracking', 'Tracking')],
    ['is unreadable', 'tracking-preferences={"version":1'],
  ])('of someone who was never asked %s', (_how, header) => {
    expect(readConsent(consent, header)).toEqual(unasked)
  })

  it('tells of nothing in a field that is there and undefined', () => {
    for (const header of [pair, null])
      expect(Object.values(readConsent(consent, header))).not.toContain(undefined)
  })

  it('with the cookie twice tells of the newest decision', () => {
    const later = decide(
      consent,
      unasked,
      { analytics: 'denied' },
      { decidedAt: NOON + 1, recordId: 'decision-2' },
    )
    const header = `${pair}; tracking-preferences=${encodeCookie(consent, later)}`
    expect(readConsent(consent, header)).toEqual(later)
  })

  it('is read under the name that was declared', () => {
    const renamed = declareShop({ cookie: { name: 'consent.v1' } })
    expect(readConsent(renamed, pair)).toEqual(unasked)
    expect(readConsent(renamed, pair.replace('tracking-preferences', 'consent.v1'))).toEqual(decided)
    expect(readConsent(renamed, pair.replace('tracking-preferences', 'consentxv1'))).toEqual(unasked)
  })
})
