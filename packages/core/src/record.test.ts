import { describe, expect, it } from 'vitest'
import { declareShop, NOON } from '../testing/shop.js'
import { decide } from './decide.js'
import { initialState } from './decision.js'
import { mappingFingerprint } from './encode-cookie.js'
import { recordOf } from './record.js'

describe('a record', () => {
  it('says who decided what, when, why, and under which notice and map', () => {
    const consent = declareShop({ notice: { version: '2024-05' } })
    const unasked = initialState(consent)
    const next = decide(
      consent,
      unasked,
      { analytics: 'granted' },
      { decidedAt: NOON, recordId: 'decision-1', subjectId: 'visitor-1' },
    )
    expect(recordOf(consent, next, unasked, 'save-choices')).toEqual({
      recordId: 'decision-1',
      subjectId: 'visitor-1',
      decidedAt: NOON,
      reason: 'save-choices',
      model: 'opt-in',
      noticeVersion: '2024-05',
      mapping: mappingFingerprint(consent),
      preferences: next.preferences,
      denied: [],
      previous: unasked.preferences,
    })
  })
})
