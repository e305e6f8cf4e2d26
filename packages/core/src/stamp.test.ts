import { describe, expect, it } from 'vitest'
import { declareShop, NOON } from '../testing/shop.js'
import { decide } from './decide.js'
import { initialState } from './decision.js'
import { stamp } from './stamp.js'

const consent = declareShop()
const analyticsOnly = decide(
  consent,
  initialState(consent),
  { analytics: 'granted', advertising: 'denied' },
  { decidedAt: NOON, recordId: 'decision-1' },
)

describe('the stamp', () => {
  it('says yes or no of every category, in the shape that Segment reads', () => {
    expect(stamp(analyticsOnly)).toEqual({
      categoryPreferences: { essential: true, functional: false, analytics: true, advertising: false },
    })
  })

  it('says what the model makes of a missing answer', () => {
    const { categoryPreferences } = stamp(initialState(declareShop({ model: 'opt-out' })))
    expect(Object.values(categoryPreferences)).toEqual([true, true, true, true])
  })

  it('can name some categories only', () => {
    expect(stamp(analyticsOnly, new Set(['analytics', 'marketing']))).toEqual({
      categoryPreferences: { analytics: true },
    })
  })
})
