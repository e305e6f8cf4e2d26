import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readByOldManager, writtenByOldManager } from '../testing/old-manager.js'
import { declareShop, NOON } from '../testing/shop.js'
import { decodeCookies } from './cookie.js'
import { decide } from './decide.js'
import { initialState, isAllowed, isAnswered } from './decision.js'
import { cookieLifetimeSeconds, encodeCookie, mappingFingerprint } from './encode-cookie.js'
import { openDestinations } from './gate.js'

const DAY = 86_400_000
const consent = declareShop()
const decided = (answers: Parameters<typeof decide<string>>[2], at = NOON) =>
  decide(consent, initialState(consent), answers, {
    decidedAt: at,
    recordId: 'decision-1',
    subjectId: 'visitor-1',
  })
const mixed = decided({ functional: 'granted', analytics: 'denied' })

// the old manager's library asks for a page; this one keeps the last cookie that was set
beforeEach(() => void vi.stubGlobal('document', { cookie: '' }))
afterEach(() => void vi.unstubAllGlobals())

describe('the cookie', () => {
  it('begins with the bytes that the old manager writes', () => {
    const functional = { ...mixed, preferences: { functional: 'granted' } as typeof mixed.preferences }
    expect(encodeCookie(consent, functional, { Amplitude: true })).toMatch(
      /^{%22version%22:1%2C%22destinations%22:{%22Amplitude%22:true}%2C%22custom%22:{%22functional%22:true}%2C/,
    )
  })

  it('gives back the state it was made from', () => {
    expect(decodeCookies(consent, [encodeCookie(consent, mixed)])).toEqual(mixed)
    const unasked = initialState(consent)
    expect(decodeCookies(consent, [encodeCookie(consent, unasked)])).toEqual(unasked)
  })

  it('carries our own facts under one key', () => {
    const content: unknown = JSON.parse(decodeURIComponent(encodeCookie(consent, mixed)))
    expect(content).toEqual({
      version: 1,
      destinations: {},
      custom: { essential: true, functional: true, analytics: false },
      assent: {
        schema: 1,
        id: 'decision-1',
        subject: 'visitor-1',
        at: NOON,
        notice: '1',
        model: 'opt-in',
        map: expect.stringMatching(/^\w{4}\.\w{4}\.\w{4}$/), // one for each destination
      },
    })
  })

  it('never loosens the model that holds now', () => {
    const strict = encodeCookie(consent, mixed)
    const loose = encodeCookie(consent, { ...mixed, model: 'opt-out' })
    expect(decodeCookies(declareShop({ model: 'opt-out' }), [strict]).model).toBe('opt-in')
    expect(decodeCookies(consent, [loose]).model).toBe('opt-in')
    expect(decodeCookies(declareShop({ model: 'opt-out' }), [loose]).model).toBe('opt-out')
  })
})

describe('the old manager', () => {
  it('understands our cookie', () => {
    expect(
      readByOldManager(encodeCookie(consent, mixed, { 'Café & Söhne 🍪': true, Intercom: false })),
    ).toMatchObject({
      version: 1,
      destinations: { 'Café & Söhne 🍪': true, Intercom: false },
      custom: { functional: true, analytics: false },
    })
  })

  it('would write the same bytes, whatever the names are', () => {
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code)) // halves of pairs included
    const names = fc.dictionary(fc.string({ unit, maxLength: 20 }), fc.boolean(), { maxKeys: 5 })
    fc.assert(
      fc.property(names, (destinations) => {
        const old = writtenByOldManager(destinations)
        const ours = encodeCookie(consent, mixed, destinations)
        expect(ours.slice(0, old.length - 1)).toBe(old.slice(0, -1))
        expect(readByOldManager(ours)).toMatchObject({ destinations })
      }),
    )
  })

  it('left us answers that we understand', () => {
    const value = writtenByOldManager({ Amplitude: true }, { functional: true, analytics: false })
    expect(decodeCookies(consent, [value])).toMatchObject({
      preferences: { functional: 'granted', analytics: 'denied', advertising: 'unset' },
      decidedAt: null,
      recordId: null,
    })
  })

  it.each(['N/A', null, 1, 'true', {}, []])('said %j, which is no yes', (answer) => {
    const custom = { functional: answer, analytics: answer, advertising: answer }
    const { preferences } = decodeCookies(consent, [writtenByOldManager({}, custom)])
    expect(preferences).toEqual(initialState(consent).preferences)
  })

  it('never denied what is required', () => {
    const value = writtenByOldManager({}, { essential: false })
    expect(decodeCookies(consent, [value]).preferences.essential).toBe('granted')
  })

  it('kept destinations alone, which answer for a category where all agree that it alone gates', () => {
    const shop = declareShop({
      destinations: {
        Amplitude: 'analytics',
        Mixpanel: 'analytics',
        Intercom: 'functional',
        Ads: 'advertising',
      },
    })
    const read = (destinations: unknown) =>
      decodeCookies(shop, [writtenByOldManager(destinations)]).preferences
    expect(read({ Amplitude: true, Mixpanel: true, Intercom: false })).toMatchObject({
      analytics: 'granted',
      functional: 'denied',
      advertising: 'unset',
    })
    expect(read({ Amplitude: true, Mixpanel: false }).analytics).toBe('unset')
    expect(read({ Amplitude: true }).analytics).toBe('unset')
    expect(read({ Amplitude: 'N/A', Mixpanel: 'N/A', Intercom: null })).toMatchObject({
      analytics: 'unset',
      functional: 'unset',
    })
  })
})

describe('the budget of 4,096 bytes', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`Destination №${i}`, i % 2 === 0]))
  const bytes = (value: string) => new TextEncoder().encode(consent.cookie.name + value).length

  it('holds with 1,000 destinations, and the choices survive', () => {
    const cookie = encodeCookie(consent, mixed, many)
    expect(bytes(cookie)).toBeLessThanOrEqual(4096)
    expect(decodeCookies(consent, [cookie])).toEqual(mixed)
    expect(readByOldManager(cookie)).toMatchObject({ custom: { functional: true, analytics: false } })
  })

  it('is used to its last byte before anything is left out', () => {
    const room = 4096 - bytes(encodeCookie(consent, mixed, { '': true }))
    const full = encodeCookie(consent, mixed, { ['x'.repeat(room)]: true })
    expect(bytes(full)).toBe(4096)
    expect(full).toContain('xxx')
    expect(encodeCookie(consent, mixed, { ['x'.repeat(room + 1)]: true })).not.toContain('xxx')
  })

  const vendors = (count: number) =>
    Array.from({ length: count }, (_, i) => `Vendor Conversions Web (Actions) ${i}`)
  const mapped = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, 'analytics' as const]))

  it('keeps what was answered, and when, before the list of what it was about', () => {
    const shop = declareShop({ destinations: mapped(vendors(800)) })
    const { decidedAt, recordId, noticeVersion } = decodeCookies(shop, [encodeCookie(shop, mixed)])
    expect([decidedAt, recordId, noticeVersion]).toEqual([NOON, 'decision-1', '1'])
  })

  it.each(['opt-in', 'opt-out'] as const)('never opens what was refused or switched off: %s', (model) => {
    const names = vendors(120)
    const shop = declareShop({ model, destinations: mapped(names) })
    const facts = { decidedAt: NOON, recordId: 'decision-1', denied: names }
    const state = decide(shop, initialState(shop), { analytics: 'granted', advertising: 'denied' }, facts)
    const read = decodeCookies(shop, [encodeCookie(shop, state)])
    expect(['analytics', 'advertising'].map((id) => isAllowed(read, id))).toEqual([false, false])
  })

  it('never opens what was not asked about yet', () => {
    const shop = declareShop({ destinations: mapped([...vendors(800), 'Mixpanel']) })
    const answer = { analytics: 'granted', advertising: 'denied' } as const
    const state = { ...decided(answer), unasked: ['Mixpanel'] }
    const read = decodeCookies(shop, [encodeCookie(shop, state)])
    expect(openDestinations(read, shop.destinations)).not.toContain('Mixpanel')
    expect(isAnswered(shop, read)).toBe(false)
    expect(read.preferences.advertising).toBe('denied')
  })

  it('leaves out our own facts before a choice', () => {
    const wordy = { ...mixed, noticeVersion: 'n'.repeat(4000) }
    const cookie = encodeCookie(consent, wordy)
    expect(bytes(cookie)).toBeLessThanOrEqual(4096)
    expect(decodeCookies(consent, [cookie]).preferences).toEqual(mixed.preferences)
  })
})

describe('the lifetime', () => {
  const shop = declareShop({ cookie: { maxAgeDays: 180, refusalMaxAgeDays: 30 } })
  const days = (answers: Parameters<typeof decided>[0], passed: number) =>
    cookieLifetimeSeconds(shop, decided(answers), NOON + passed * DAY) / 86_400

  it('is counted from the decision: writing it again prolongs nothing', () => {
    expect(days({ analytics: 'granted' }, 0)).toBe(180)
    expect(days({ analytics: 'granted' }, 100)).toBe(80)
    expect(days({ analytics: 'granted' }, 400)).toBe(0)
  })

  it('is its own for an answer that grants nothing optional', () => {
    expect(days({ functional: 'denied', analytics: 'denied', advertising: 'denied' }, 0)).toBe(30)
    expect(days({ functional: 'granted', analytics: 'denied', advertising: 'denied' }, 0)).toBe(180)
  })

  it('is not longer on a clock that was set back', () => {
    expect(days({ analytics: 'granted' }, -1000)).toBe(180)
  })

  it('is whole seconds', () => {
    expect(cookieLifetimeSeconds(shop, mixed, NOON + 1499)).toBe(180 * 86_400 - 1)
  })
})

describe('the fingerprint of the map', () => {
  it('changes with the map and not with its order', () => {
    const map = { Amplitude: 'analytics', Intercom: 'functional' } as const
    const turned = { Intercom: 'functional', Amplitude: 'analytics' } as const
    const of = (options: Parameters<typeof declareShop>[0]) => mappingFingerprint(declareShop(options))
    expect(of({ destinations: map })).toBe(of({ destinations: turned }))
    expect(of({ destinations: map })).not.toBe(of({ destinations: { ...map, Intercom: 'analytics' } }))
    expect(of({ destinations: map })).not.toBe(of({ destinations: map, unmapped: 'allow' }))
  })
})
