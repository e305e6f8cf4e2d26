import { describe, expect, it } from 'vitest'
import { declareShop, NOON } from '../testing/shop.js'
import { decide } from './decide.js'
import { initialState } from './decision.js'
import { destinationChanges, isOpen, openDestinations, verdicts } from './gate.js'
import type { Answer } from './vocabulary.js'

const consent = declareShop()
const { destinations } = consent
const unasked = initialState(consent)
const after = (answers: Partial<Record<'functional' | 'analytics' | 'advertising', Answer>>) =>
  decide(consent, unasked, answers, { decidedAt: NOON, recordId: 'decision-1' })

describe('the gate', () => {
  it('is shut before an answer', () => {
    expect(openDestinations(unasked, destinations)).toEqual([])
  })

  it('opens for a destination when every category it needs is granted', () => {
    expect(openDestinations(after({ analytics: 'granted' }), destinations)).toEqual(['Amplitude'])
    expect(openDestinations(after({ analytics: 'granted', advertising: 'granted' }), destinations)).toEqual([
      'Amplitude',
      'Google Analytics 4 Web',
    ])
  })

  it('says of each destination whether it may run', () => {
    expect(verdicts(after({ functional: 'granted' }), destinations)).toEqual({
      Amplitude: false,
      'Google Analytics 4 Web': false,
      Intercom: true,
    })
  })

  it('stays shut for a destination that needs nothing, or what is not declared', () => {
    const state = after({ analytics: 'granted' })
    expect(isOpen(state, [])).toBe(false)
    expect(isOpen(state, undefined)).toBe(false)
    expect(isOpen(state, ['analytics', 'marketing'])).toBe(false)
  })

  it('tells what opened and what shut', () => {
    const previous = after({ analytics: 'granted', advertising: 'granted' })
    const next = after({ analytics: 'granted', advertising: 'denied', functional: 'granted' })
    expect(destinationChanges(previous, next, destinations)).toEqual({
      opened: ['Intercom'],
      shut: ['Google Analytics 4 Web'],
    })
    expect(destinationChanges(next, next, destinations)).toEqual({ opened: [], shut: [] })
  })
})
