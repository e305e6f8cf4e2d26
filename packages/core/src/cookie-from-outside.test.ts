// The cookie is foreign data: other scripts, subdomains, extensions and visitors write it.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { declareShop, NOON } from '../testing/shop.js'
import { decodeCookies } from './cookie.js'
import { decide } from './decide.js'
import { initialState, isAllowed } from './decision.js'
import { encodeCookie } from './encode-cookie.js'

const consent = declareShop()
const unasked = initialState(consent)
const granted = { functional: 'granted', analytics: 'granted', advertising: 'granted' } as const
const decided = (answers: Parameters<typeof decide<string>>[2], decidedAt = NOON, recordId = 'decision-1') =>
  decide(consent, unasked, answers, { decidedAt, recordId })
const cookieOf = (content: unknown) => encodeURIComponent(JSON.stringify(content))
const read = (...values: string[]) => decodeCookies(consent, values)

describe('a cookie that cannot be read', () => {
  it.each([
    ['nothing', ''],
    ['not JSON', 'yes'],
    ['not encoded well', '%7B%E0%A4%A'],
    ['a number', '1'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no version', cookieOf({ custom: { analytics: true } })],
    ['a future version', cookieOf({ version: 2, custom: { analytics: true } })],
    ['a version of another type', cookieOf({ version: '1', custom: { analytics: true } })],
    ['100 kB', cookieOf({ version: 1, custom: { analytics: true }, filler: 'x'.repeat(100_000) })],
  ])('counts as never answered: %s', (_what, value) => {
    expect(read(value)).toEqual(unasked)
  })

  it('does not hide one that can', () => {
    const state = decided({ analytics: 'granted' })
    expect(read('rubbish', encodeCookie(consent, state), '')).toEqual(state)
  })

  it('grants nothing when it is cut off', () => {
    const whole = encodeCookie(consent, decided(granted))
    for (let length = 0; length < whole.length; length++)
      expect(read(whole.slice(0, length))).toEqual(unasked)
  })
})

describe('two cookies of one moment', () => {
  it('leave shut what either was not asked about', () => {
    const before = declareShop({ destinations: { Amplitude: 'analytics' } })
    const older = encodeCookie(before, decided(granted))
    const newer = encodeCookie(consent, decided(granted))
    expect(read(newer, older).unasked).toEqual(read(older, newer).unasked)
    expect(read(newer, older).unasked).toContain('Intercom')
  })
})

describe('a cookie with wrong types', () => {
  it('names no destination that is no text', () => {
    const off = [{ toString: 1 }, 7, 'Amplitude']
    expect(read(cookieOf({ version: 1, custom: { analytics: true }, assent: { off } })).denied).toEqual([
      'Amplitude',
    ])
  })

  it('has no visitor whom a server would refuse', () => {
    const state = read(cookieOf({ version: 1, custom: {}, assent: { subject: 'not an id' } }))
    const facts = { decidedAt: NOON, recordId: 'decision-1', subjectId: 'visitor-1' }
    expect(decide(consent, state, {}, facts).subjectId).toBe('visitor-1')
    expect(read(cookieOf({ version: 1, custom: {}, assent: { subject: 7 } })).subjectId).toBeUndefined()
  })

  it.each([
    { custom: 'yes' },
    { custom: ['analytics'] },
    { custom: { analytics: 'true' } },
    { custom: { analytics: 1 } },
    { custom: { analytics: { granted: true } } },
    { destinations: true },
    { destinations: ['Amplitude'] },
    { destinations: { Amplitude: 'true' } },
  ])('grants nothing: %j', (content) => {
    expect(read(cookieOf({ version: 1, ...content }))).toEqual(unasked)
  })

  it('loses the facts that make no sense, and keeps the choice', () => {
    const facts = { id: 7, at: '2023', notice: null, model: 'yes', schema: {} }
    expect(read(cookieOf({ version: 1, custom: { analytics: false }, assent: facts }))).toEqual({
      ...unasked,
      preferences: { ...unasked.preferences, analytics: 'denied' },
    })
  })

  it('has no way into a prototype', () => {
    const value = encodeURIComponent(
      '{"version":1,"__proto__":{"custom":{"analytics":true}},"custom":{"__proto__":{"analytics":true},"constructor":true},"assent":{"__proto__":{"at":5}}}',
    )
    expect(read(value)).toEqual(unasked)
    expect(({} as Record<string, unknown>)['analytics']).toBeUndefined()
  })

  it('names no category that is not declared', () => {
    const state = read(cookieOf({ version: 1, custom: { marketing: true, analytics: true } }))
    expect(Object.keys(state.preferences)).toEqual(['essential', 'functional', 'analytics', 'advertising'])
    expect(isAllowed(state, 'marketing')).toBe(false)
  })
})

describe('two cookies of one name', () => {
  it('that are one, on two domains, have the next name what is switched off once', () => {
    const cookie = encodeCookie(consent, { ...decided(granted), denied: ['Amplitude'] })
    const facts = { decidedAt: NOON + 1, recordId: 'decision-2' }
    const next = decide(consent, read(cookie, cookie), { advertising: 'denied' }, facts)
    expect(read(encodeCookie(consent, next)).denied).toEqual(['Amplitude'])
  })

  const older = encodeCookie(consent, decided(granted, NOON))
  const newer = encodeCookie(consent, decided({ analytics: 'denied' }, NOON + 1, 'decision-2'))

  it('leave the newest decision standing, in either order', () => {
    expect(read(older, newer)).toEqual(decided({ analytics: 'denied' }, NOON + 1, 'decision-2'))
    expect(read(newer, older)).toEqual(read(older, newer))
  })

  it('of the same age grant what both of them grant', () => {
    const a = encodeCookie(consent, decided({ analytics: 'granted', advertising: 'granted' }))
    const b = encodeCookie(consent, decided({ analytics: 'granted', advertising: 'denied' }))
    const c = encodeCookie(consent, decided({ analytics: 'granted' }))
    expect(read(a, b).preferences).toMatchObject({ analytics: 'granted', advertising: 'denied' })
    expect(read(b, a).preferences).toEqual(read(a, b).preferences)
    expect(read(a, c).preferences).toMatchObject({ analytics: 'granted', advertising: 'denied' })
  })

  it('of the same age hold to the stricter model, in either order', () => {
    const shop = declareShop({ model: 'opt-out' })
    const under = (model: string) => cookieOf({ version: 1, custom: {}, assent: { at: NOON, model } })
    const both = [under('opt-in'), under('opt-out')]
    expect(decodeCookies(shop, both).model).toBe('opt-in')
    expect(decodeCookies(shop, both.toReversed()).model).toBe('opt-in')
  })

  it('of the old manager, which have no age, grant what both of them grant', () => {
    const yes = cookieOf({ version: 1, custom: { analytics: true } })
    const no = cookieOf({ version: 1, custom: { analytics: false } })
    expect(read(yes, no).preferences.analytics).toBe('denied')
    expect(read(yes, yes).preferences.analytics).toBe('granted')
    expect(read(yes, newer).preferences.analytics).toBe('denied')
  })
})

describe('any bytes', () => {
  const ids = ['essential', 'functional', 'analytics', 'advertising']
  const isState = (value: string) => {
    const state = read(value)
    expect(Object.keys(state.preferences)).toEqual(ids)
    expect(state.preferences.essential).toBe('granted')
    for (const answer of Object.values(state.preferences))
      expect(['granted', 'denied', 'unset']).toContain(answer)
    return state
  }

  it('become a state', () => {
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code))
    const bytes = fc.string({ unit, maxLength: 300 })
    fc.assert(
      fc.property(bytes, (value) => void isState(value)),
      { numRuns: 500 },
    )
  })

  it('of JSON become a state, and no answer but `true` a yes', () => {
    const answer = fc.oneof(fc.boolean(), fc.constantFrom('N/A', null, 'true', 1), fc.jsonValue())
    const content = fc.record(
      {
        version: fc.constantFrom(1, 1, 1, 2),
        destinations: fc.oneof(
          fc.jsonValue(),
          fc.dictionary(fc.constantFrom('Amplitude', 'Intercom'), answer),
        ),
        custom: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...ids), answer)),
        assent: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(content, (told) => {
        const state = isState(cookieOf(told))
        const said = Object.values((told.custom || told.destinations || {}) as Record<string, unknown>)
        if (!said.includes(true)) expect(isAllowed(state, 'analytics')).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('with one byte changed become a state', () => {
    const whole = encodeCookie(consent, decided(granted), { Amplitude: true })
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ maxLength: 3 }), (at, byte) => {
        isState(whole.slice(0, at) + byte + whole.slice(at + 1))
      }),
      { numRuns: 500 },
    )
  })
})
