import { describe, expect, it } from 'vitest'
import { createMemoryJar, declareShop, NOON, openShop } from '../testing/shop.js'
import { encodeCookie } from './encode-cookie.js'
import { decodeCookies } from './cookie.js'
import { decide } from './decide.js'
import { initialState } from './decision.js'
import { answersOfSignals } from './signals.js'

const consent = declareShop({
  categories: [
    { id: 'essential', label: 'Essential', description: 'x', required: true, sale: true },
    { id: 'functional', label: 'Functional', description: 'x' },
    { id: 'analytics', label: 'Analytics', description: 'x' },
    { id: 'advertising', label: 'Advertising', description: 'x', sale: true },
  ],
})
const unasked = initialState(consent)
const facts = { decidedAt: NOON, recordId: 'decision-1' }
const answered = (answer: 'granted' | 'denied', signal?: true) =>
  decide(consent, unasked, { advertising: answer }, { ...facts, reason: signal && 'signal' })

describe("a browser's refusal", () => {
  it.each([
    ['of what was never asked', unasked, true, undefined, { advertising: 'denied' }],
    ['of what was granted before it', answered('granted'), true, undefined, { advertising: 'denied' }],
    ['of what was granted after it, where a grant stands', answered('granted', true), true, 'stands', {}],
    [
      'of what was granted after it, where it yields',
      answered('granted', true),
      true,
      'yields',
      { advertising: 'denied' },
    ],
    ['of what was denied', answered('denied'), true, 'yields', {}],
    ['that is not there', unasked, false, 'yields', {}],
  ] as const)('%s', (_what, state, isSignalled, laterGrant, answers) => {
    expect(answersOfSignals(consent, state, isSignalled, laterGrant)).toEqual(answers)
  })

  it('means nothing where no category is declared as sale', () => {
    expect(answersOfSignals(declareShop(), initialState(declareShop()), true)).toEqual({})
  })
})

describe('a state that followed from a signal', () => {
  it('says so through later answers and through the cookie', () => {
    const jar = createMemoryJar()
    const { store } = openShop({ consent, jar })
    expect(store.getState().signal).toBeUndefined()
    store.deny(['advertising'], 'signal')
    store.grant(['analytics'])
    expect(store.getState()).toMatchObject({ signal: true, preferences: { analytics: 'granted' } })
    expect(decodeCookies(consent, jar.read())).toEqual(store.getState())
  })

  it('is not claimed by cookies that do not say it, nor by ones that say it otherwise', () => {
    const cookie = encodeCookie(consent, answered('denied', true))
    expect(decodeCookies(consent, [cookie]).signal).toBe(true)
    for (const other of [cookie.replace('true}}', '1}}'), cookie.replace('signal', 'signals')]) {
      expect(other).not.toBe(cookie)
      expect(decodeCookies(consent, [other]).signal).toBeUndefined()
    }
    const old = encodeURIComponent('{"version":1,"destinations":{},"custom":{"advertising":false}}')
    expect(decodeCookies(consent, [old])).toMatchObject({ preferences: { advertising: 'denied' } })
    expect(decodeCookies(consent, [old]).signal).toBeUndefined()
  })

  it('takes no byte of the cookie where there was none', () => {
    expect(encodeCookie(consent, answered('denied'))).not.toContain('signal')
  })
})
