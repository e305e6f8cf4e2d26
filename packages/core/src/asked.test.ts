// Asking again: who is asked, about what, and what holds meanwhile.
import { remember } from './acts.js'
import { describe, expect, it } from 'vitest'
import { createMemoryJar, declareShop, openShop } from '../testing/shop.js'
import { fingerprint } from './asked.js'
import { decodeCookies } from './cookie.js'
import { isAnswered } from './decision.js'
import { openDestinations } from './gate.js'
import { recordOf } from './record.js'

const before = declareShop()
type Act = (store: ReturnType<typeof openShop>['store']) => void
const acceptAll: Act = (store) => store.acceptAll()
const rejectAll: Act = (store) => store.rejectAll()
const choose: Act = (store) =>
  store.save({ functional: 'granted', analytics: 'denied', advertising: 'denied' })

/** A visitor answers a declaration and comes back to another. */
function returnTo(after: typeof before, act: Act) {
  const jar = createMemoryJar()
  act(openShop({ consent: before, jar }).store)
  const shop = openShop({ consent: after, jar })
  const open = () => openDestinations(shop.store.getState(), after.destinations).sort()
  return { ...shop, jar, open, asked: () => shop.store.needsAnswer() }
}
const more = (destinations: Record<string, string | string[]>) =>
  declareShop({ destinations: { ...before.destinations, ...destinations } as never })

describe('a destination that came after the answer', () => {
  it('stays shut and is asked about, while the old answers stay', () => {
    const { store, open, asked } = returnTo(more({ Mixpanel: 'analytics' }), acceptAll)
    expect(asked()).toBe(true)
    expect(store.getState()).toMatchObject({ unasked: ['Mixpanel'], preferences: { analytics: 'granted' } })
    expect(open()).toEqual(['Amplitude', 'Google Analytics 4 Web', 'Intercom'])
    store.acceptAll()
    expect(asked()).toBe(false)
    expect(open()).toContain('Mixpanel')
  })

  it('is still new on the next page, whatever was written meanwhile', () => {
    const after = more({ Mixpanel: 'analytics' })
    const { store, jar } = returnTo(after, acceptAll)
    store.learnDestinations({ ...after.destinations, 'Of the workspace': ['analytics'] }, remember)
    expect(decodeCookies(after, jar.read()).unasked).toEqual(['Mixpanel'])
  })

  it('is answered by an answer for one of its categories, and by no other', () => {
    const added = { Mixpanel: 'analytics', Drift: 'functional', Pixel: ['functional', 'advertising'] }
    const { store } = returnTo(more(added), acceptAll)
    expect(store.getState().unasked).toEqual(['Mixpanel', 'Drift', 'Pixel'])
    store.deny(['advertising'])
    expect(store.getState().unasked).toEqual(['Mixpanel', 'Drift'])
    store.grant(['analytics'])
    expect(store.getState().unasked).toEqual(['Drift'])
  })

  it('is not what the record of another answer lets run', () => {
    const after = more({ Mixpanel: 'analytics' })
    const { store } = returnTo(after, acceptAll)
    const state = store.getState()
    store.deny(['advertising'])
    expect(recordOf(after, store.getState(), state, 'withdraw')).toMatchObject({ unasked: ['Mixpanel'] })
  })

  it('is not asked about where its category was denied', () => {
    const { asked, open } = returnTo(more({ Mixpanel: 'analytics' }), choose)
    expect([asked(), open()]).toEqual([false, ['Intercom']])
  })

  it('runs under `opt-out`, as it would have', () => {
    const after = declareShop({ model: 'opt-out', destinations: { Mixpanel: 'analytics' } })
    const jar = createMemoryJar()
    openShop({ consent: declareShop({ model: 'opt-out' }), jar }).store.acceptAll()
    const { store } = openShop({ consent: after, jar })
    expect([store.needsAnswer(), openDestinations(store.getState(), after.destinations)]).toEqual([
      false,
      ['Mixpanel'],
    ])
  })
})

describe('a destination that changed', () => {
  it('is asked about when it needs other categories than before', () => {
    const { asked, open } = returnTo(more({ Intercom: ['functional', 'advertising'] }), acceptAll)
    expect([asked(), open()]).toEqual([true, ['Amplitude', 'Google Analytics 4 Web']])
  })

  it('is not asked about when it is gone, or merely written elsewhere', () => {
    const { 'Google Analytics 4 Web': ga4, Amplitude } = before.destinations
    const destinations = { 'Google Analytics 4 Web': [...ga4!], Amplitude: [...Amplitude!] } as never
    expect(returnTo(declareShop({ destinations }), acceptAll).asked()).toBe(false)
  })
})

describe('a new notice', () => {
  const renewed = declareShop({ notice: { version: '2' } })

  it('asks again whoever granted something, and the old answers stay', () => {
    expect(returnTo(renewed, choose).asked()).toBe(true)
    expect(returnTo(renewed, choose).open()).toEqual(['Intercom'])
  })

  it('does not ask again who refused everything, nor does a new destination', () => {
    expect(returnTo(renewed, rejectAll).asked()).toBe(false)
    expect(returnTo(more({ Mixpanel: 'analytics' }), rejectAll).asked()).toBe(false)
  })
})

describe('what a destination is called in a cookie', () => {
  // FNV-1a of 32 bits, by the vectors that its authors published: another release must call it the same, or ask everyone anew
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('stays the same from release to release: "%s"', (text, hash) => {
    expect(fingerprint(text)).toBe(hash.toString(36))
  })
})

describe('a cookie that does not say what it was about', () => {
  it.each([
    ['without a list', (cookie: string) => cookie.replace(/%2C%22map%22:%22[^%]*%22/, '')],
    ['with something else there', (cookie: string) => cookie.replace(/%22map%22:%22[^%]*%22/, '%22map%22:7')],
    [
      'that was kept before the page’s code came',
      (cookie: string) => cookie.replace(/{%22Amplitude.*?}/, '{}').replace(/%2C%22assent%22.*$/, '}'),
    ],
  ])('%s was about everything', (_which, alter) => {
    const { jar } = returnTo(before, acceptAll)
    const cookie = alter(jar.read()[0] ?? '')
    expect(cookie).not.toBe(jar.read()[0])
    const after = more({ Mixpanel: 'analytics' })
    const state = decodeCookies(after, [cookie])
    expect(state.unasked).toBeUndefined()
    expect(isAnswered(after, state)).toBe(true)
  })

  it('was about the notice of now', () => {
    const renewed = declareShop({ notice: { version: '2' } })
    const custom = { functional: true, analytics: true, advertising: true }
    const state = decodeCookies(renewed, [JSON.stringify({ version: 1, destinations: {}, custom })])
    expect([state.noticeVersion, isAnswered(renewed, state)]).toEqual(['2', true])
  })
})
