import { describe, expect, expectTypeOf, it } from 'vitest'
import { declareShop, NOON, type ShopCategory } from '../testing/shop.js'
import {
  initialState,
  isAllowed,
  isAnswered,
  isAnythingAllowed,
  isNewAnswer,
  optionalCategories,
} from './decision.js'
import { decide } from './decide.js'
import type { ConsentModel, ConsentState } from './vocabulary.js'

const consent = declareShop()
const unasked = initialState(consent)
const facts = { decidedAt: NOON, recordId: 'decision-1' }
const ids: readonly ShopCategory[] = ['essential', 'functional', 'analytics', 'advertising']
const allowed = (state: ConsentState) => ids.filter((id) => isAllowed(state, id))

describe('a visitor who was never asked', () => {
  it('is allowed nothing but what is required', () => {
    expect(allowed(unasked)).toEqual(['essential'])
    expect(isAnythingAllowed(consent, unasked)).toBe(false)
  })

  it.each<ConsentModel>(['opt-out', 'notice'])('is allowed everything under %s', (model) => {
    const state = initialState(declareShop({ model }))
    expect(state.preferences.analytics).toBe('unset')
    expect(allowed(state)).toEqual(ids)
  })

  it('has decided nothing', () => {
    expect(unasked).toMatchObject({ decidedAt: null, recordId: null, noticeVersion: '1', model: 'opt-in' })
  })
})

describe('deciding', () => {
  it('answers what is named and keeps the rest', () => {
    const first = decide(consent, unasked, { analytics: 'granted' }, facts)
    const second = decide(consent, first, { advertising: 'denied' }, { ...facts, recordId: 'decision-2' })
    expect(second.preferences).toEqual({
      essential: 'granted',
      functional: 'unset',
      analytics: 'granted',
      advertising: 'denied',
    })
    expect(second).toMatchObject({ decidedAt: NOON, recordId: 'decision-2' })
  })

  it('leaves the state it came from alone', () => {
    decide(consent, Object.freeze(unasked), { analytics: 'granted' }, facts)
    expect(unasked).toEqual(initialState(consent))
  })

  it('answers the notice that is shown now', () => {
    const renewed = declareShop({ notice: { version: '2' } })
    expect(decide(renewed, unasked, {}, facts).noticeVersion).toBe('2')
  })

  it('takes an answer of `undefined` for none', () => {
    const state = decide(consent, unasked, { analytics: undefined }, facts)
    expect(state.preferences.analytics).toBe('unset')
  })

  it('may grant a required category, and never deny it', () => {
    expect(decide(consent, unasked, { essential: 'granted' }, facts).preferences.essential).toBe('granted')
    expect(() => decide(consent, unasked, { essential: 'denied' }, facts)).toThrow(/REQUIRED_CATEGORY/)
  })

  it.each([
    ['UNKNOWN_CATEGORY', { marketing: 'granted' }],
    ['UNKNOWN_CATEGORY', { constructor: 'granted' }],
    ['INVALID_ANSWER', { analytics: true }],
    ['INVALID_ANSWER', { analytics: 'unset' }],
    ['INVALID_ANSWER', { analytics: 'N/A' }],
    ['INVALID_ANSWER', null],
    ['INVALID_ANSWER', 1],
    ['INVALID_ANSWER', ['analytics']],
  ])('throws %s for %j', (code, answers) => {
    expect(() => decide(consent, unasked, answers as {}, facts)).toThrow(`[consent/${code}]`)
  })

  it('names categories by literal types', () => {
    // @ts-expect-error -- not declared
    expect(() => decide(consent, unasked, { marketing: 'granted' }, facts)).toThrow()
    expectTypeOf(decide(consent, unasked, {}, facts)).toEqualTypeOf<ConsentState<ShopCategory>>()
  })
})

describe('what an answer allows', () => {
  it('is what was granted, under every model', () => {
    for (const model of ['opt-in', 'opt-out', 'notice'] as const) {
      const shop = declareShop({ model })
      const refused = decide(shop, initialState(shop), { analytics: 'denied' }, facts)
      expect(isAllowed(refused, 'analytics')).toBe(false)
      expect(isAllowed(decide(shop, refused, { analytics: 'granted' }, facts), 'analytics')).toBe(true)
    }
  })

  it.each(['marketing', 'toString', '__proto__', ''])('is never "%s", which is not declared', (id) => {
    expect(isAllowed(initialState(declareShop({ model: 'opt-out' })), id)).toBe(false)
  })
})

describe('something is allowed', () => {
  it('after one grant among refusals', () => {
    const refused = decide(consent, unasked, { functional: 'denied', advertising: 'denied' }, facts)
    expect(isAnythingAllowed(consent, refused)).toBe(false)
    expect(isAnythingAllowed(consent, decide(consent, refused, { analytics: 'granted' }, facts))).toBe(true)
  })
})

describe('an answer is new', () => {
  const refused = decide(consent, unasked, { analytics: 'denied' }, facts)

  it('when it is the first that is known to be one, though it says what held before', () => {
    const kept = { ...refused, decidedAt: null } // a cookie without a time, such as the inline script's
    expect(isNewAnswer(refused, kept)).toBe(true)
  })

  it('after another only when it says something else', () => {
    expect(isNewAnswer({ ...refused, recordId: 'decision-2' }, refused)).toBe(false)
    expect(isNewAnswer(decide(consent, refused, { analytics: 'granted' }, facts), refused)).toBe(true)
  })
})

describe('a visitor has answered', () => {
  const everything = { functional: 'denied', analytics: 'denied', advertising: 'granted' } as const

  it('when each optional category has an answer, yes or no', () => {
    expect(isAnswered(consent, unasked)).toBe(false)
    expect(isAnswered(consent, decide(consent, unasked, { analytics: 'granted' }, facts))).toBe(false)
    expect(isAnswered(consent, decide(consent, unasked, everything, facts))).toBe(true)
  })

  it('no longer when the notice changed', () => {
    const state = decide(consent, unasked, everything, facts)
    expect(isAnswered(declareShop({ notice: { version: '2' } }), state)).toBe(false)
  })

  it('about the optional categories only', () => {
    expect(optionalCategories(consent)).toEqual(['functional', 'analytics', 'advertising'])
  })
})
