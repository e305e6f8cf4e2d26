// What the jar holds, and what other tabs tell of it, as the store reads and follows it.
import { describe, expect, it } from 'vitest'
import {
  createMemoryBus,
  createMemoryJar,
  declareShop,
  NOON,
  openShop,
  type MemoryJar,
} from '../testing/shop.js'
import { remember, type ConsentStore } from './acts.js'
import { decide } from './decide.js'
import { initialState } from './decision.js'
import { encodeCookie } from './encode-cookie.js'

const consent = declareShop()
const cookieWith = (answers: Parameters<typeof decide<string>>[2], decidedAt = NOON) =>
  encodeCookie(consent, decide(consent, initialState(consent), answers, { decidedAt, recordId: 'elsewhere' }))

describe('what was kept', () => {
  it('is read when the store opens', () => {
    const { store } = openShop({ jar: createMemoryJar([cookieWith({ analytics: 'granted' })]) })
    expect(store.getState()).toMatchObject({ recordId: 'elsewhere', preferences: { analytics: 'granted' } })
  })

  it('has the last word over what the server read; the first drawing keeps to the server', () => {
    const rendered = initialState(consent)
    const jar = createMemoryJar([cookieWith({ analytics: 'granted' })])
    const { store } = openShop({ jar, initialState: rendered })
    expect(store.getState().preferences.analytics).toBe('granted')
    expect(store.getInitialState()).toBe(rendered)
  })

  it('is followed on a refresh, without another record', () => {
    const jar = createMemoryJar()
    const { store, log } = openShop({ jar })
    jar.values = [cookieWith({ analytics: 'granted' })]
    store.refresh()
    store.refresh()
    expect(log).toEqual([`state ${NOON}`, 'gate follow Amplitude'])
  })

  it.each<[string, (store: ConsentStore, jar: MemoryJar) => void]>([
    ['here', (store) => store.rejectAll()],
    ['on another page', (_, jar) => openShop({ jar, createId: () => 'another' }).store.rejectAll()],
  ])('is no older decision that a late server puts back, where the newer was made %s', (_, decideAgain) => {
    const jar = createMemoryJar()
    const { store } = openShop({ jar })
    store.acceptAll()
    const older = jar.values
    decideAgain(store, jar)
    store.refresh()
    jar.values = older
    store.refresh()
    expect(store.getState().preferences.analytics).toBe('denied')
  })

  it('is no decision of the page before that a late server puts back', () => {
    const jar = createMemoryJar()
    openShop({ jar, createId: () => 'of before' }).store.acceptAll()
    const older = jar.values
    const { store } = openShop({ jar })
    store.rejectAll()
    jar.values = older
    store.refresh()
    expect(store.getState().preferences.analytics).toBe('denied')
  })

  it('when it is gone, takes the answer with it', () => {
    const jar = createMemoryJar()
    const { store } = openShop({ jar })
    store.acceptAll()
    jar.values = []
    store.refresh()
    expect(store.getState()).toEqual(initialState(consent))
    expect(store.needsAnswer()).toBe(true)
  })

  it('lives from the decision on', () => {
    const jar = createMemoryJar()
    const { store, clock } = openShop({ jar, consent: declareShop({ cookie: { maxAgeDays: 10 } }) })
    store.acceptAll()
    expect(jar.maxAgeSeconds).toBe(10 * 86_400)
    clock.now += 3 * 86_400_000
    store.learnDestinations({ Amplitude: ['analytics'] }, remember)
    expect(jar.maxAgeSeconds).toBe(7 * 86_400)
  })

  it('lists each destination once it is known, and is not written before an answer', () => {
    const jar = createMemoryJar()
    const { store, log } = openShop({ jar })
    store.learnDestinations({ Mixpanel: ['analytics'], Intercom: ['functional'] }, remember)
    expect(jar.values).toEqual([])
    store.grant(['analytics'])
    expect(decodeURIComponent(jar.values[0] ?? '')).toContain(
      '"destinations":{"Mixpanel":true,"Intercom":false}',
    )
    expect(log.at(-1)).toBe('record save-choices')
  })
})

describe('the other tabs', () => {
  function openTabs() {
    const bus = createMemoryBus()
    const jar = createMemoryJar()
    const tabs = [openShop({ jar, otherTabs: bus() }), openShop({ jar, otherTabs: bus() })] as const
    const undo = tabs.map(({ store }) => store.followTabs())
    return { first: tabs[0], second: tabs[1], undo }
  }

  it('follow at once, and record nothing themselves', () => {
    const { first, second } = openTabs()
    first.store.grant(['analytics'])
    expect(second.store.getState()).toEqual(first.store.getState())
    expect(second.log).toEqual([`state ${NOON}`, 'gate follow Amplitude'])
    second.store.rejectAll()
    expect(first.store.getState().preferences.analytics).toBe('denied')
  })

  it('take what the jar holds for the truth, whatever the clocks say', () => {
    const { first, second } = openTabs()
    second.clock.now += 1000
    second.store.rejectAll()
    first.store.acceptAll()
    expect(second.store.getState().preferences.analytics).toBe('granted')
  })

  it('hear nothing new where the jar holds nothing new', () => {
    const { first, second } = openTabs()
    first.store.acceptAll()
    const before = second.log.length
    second.store.refresh()
    second.store.refresh()
    expect(second.log).toHaveLength(before)
  })

  it('are followed until the undoing', () => {
    const { first, second, undo } = openTabs()
    undo.forEach((act) => act())
    first.store.acceptAll()
    expect(second.log).toEqual([])
  })

  it('are none where there is no way to them', () => {
    const { store } = openShop()
    expect(store.followTabs()()).toBeUndefined()
  })
})
