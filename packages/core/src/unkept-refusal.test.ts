import { describe, expect, it } from 'vitest'
import { declareShop } from '../testing/shop.js'
import { initialState } from './decision.js'
import { unkeptRefusal } from './unkept-refusal.js'

const unasked = initialState(declareShop())
const preferences = { ...unasked.preferences, advertising: 'denied' as const }

describe('a refusal that nobody has written down', () => {
  it('is what a signal has denied, as answers', () => {
    expect(unkeptRefusal({ ...unasked, preferences, signal: true })).toEqual({ advertising: 'denied' })
  })

  it.each([
    ['nobody has signalled', { ...unasked, preferences }],
    [
      'it was kept, or something was decided since',
      { ...unasked, preferences, signal: true, recordId: 'one' },
    ],
  ])('is none where %s', (_, state) => {
    expect(unkeptRefusal(state)).toBeUndefined()
  })
})
