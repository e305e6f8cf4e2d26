import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryJar, declareShop, openShop } from '../../testing/shop.js'
import { makeCall, type Early } from './call.js'
import type { SegmentOptions } from './options.js'
import { createWaiting, explainWaiting } from './waiting.js'

let page: EventTarget

beforeEach(() => {
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('location', { href: 'https://shop.example/' })
  vi.stubGlobal('document', { title: 'Shop', referrer: '', querySelector: () => null })
})
afterEach(() => void vi.unstubAllGlobals())

function openWaiting(options: Partial<SegmentOptions> = {}, early: Early = { calls: [] }) {
  const consent = declareShop()
  const jar = createMemoryJar()
  const { store } = openShop({ consent, jar })
  const create = (before = early) => createWaiting(store, { writeKey: 'key', ...options }, before)
  const waiting = create()
  const told: boolean[] = []
  return {
    store,
    create,
    waiting,
    told,
    connect: () => waiting.connect((_next, isAnswer) => void told.push(isAnswer)),
    held: () => waiting.queue.calls.map(({ method, args }) => [method, ...args].join(' ')),
    dropped: () => waiting.log.events.map(({ outcome, why }) => `${outcome}: ${why}`),
    /** Another page of the visitor, of which this one does not hear. */
    elsewhere: () => openShop({ consent, jar }).store,
  }
}
const track = ({ waiting }: ReturnType<typeof openWaiting>) => waiting.hold('track', ['Bought'])

describe('a call before there is an engine', () => {
  it('is held while the visitor may yet allow it, and once they have', () => {
    const shop = openWaiting()
    void track(shop)
    expect([shop.waiting.isWanted(), shop.waiting.mayHold()]).toEqual([false, true])
    shop.store.grant(['analytics'])
    void track(shop)
    expect([shop.waiting.isWanted(), shop.waiting.mayHold()]).toEqual([true, true])
    expect(shop.held()).toEqual(['track Bought', 'track Bought'])
    expect(shop.dropped()).toEqual([])
  })

  it('is dropped once it was refused', async () => {
    const shop = openWaiting()
    shop.store.rejectAll()
    expect(await track(shop)).toBe('dropped')
    expect([shop.held(), shop.dropped()]).toEqual([[], ['dropped: refused']])
  })

  it('is dropped until the answer where the app wants that', async () => {
    const shop = openWaiting({ beforeDecision: 'drop' })
    expect(await track(shop)).toBe('dropped')
    expect(shop.dropped()).toEqual(['dropped: not answered'])
    shop.store.grant(['analytics'])
    void track(shop)
    expect(shop.held()).toEqual(['track Bought'])
  })

  it('is dropped where the app has switched Segment off, whatever is granted', async () => {
    const shop = openWaiting({ analytics: { disable: true } })
    expect(await track(shop)).toBe('dropped')
    shop.store.acceptAll()
    expect(await track(shop)).toBe('dropped')
    expect([shop.waiting.isWanted(), shop.held()]).toEqual([false, []])
  })

  it('is held where the app’s own function will say whether Segment is off', () => {
    const shop = openWaiting({ analytics: { disable: () => true } })
    void track(shop)
    expect(shop.held()).toEqual(['track Bought'])
  })

  it('is dropped on a server', async () => {
    const shop = openWaiting()
    vi.stubGlobal('document', undefined)
    expect(await track(shop)).toBe('dropped')
    expect(shop.held()).toEqual([])
  })

  it('heeds a refusal that was kept elsewhere and of which nobody told the page', async () => {
    const shop = openWaiting()
    shop.elsewhere().rejectAll()
    expect(await track(shop)).toBe('dropped')
  })

  it('that was made before the gate’s code was there is held, or noted as dropped', () => {
    const settle = () => {}
    const calls = [makeCall('track', ['Dropped']), { ...makeCall('track', ['Held']), settle }]
    const { held, waiting } = openWaiting({}, { calls })
    expect(held()).toEqual(['track Held'])
    expect(waiting.log.events).toMatchObject([{ name: 'Dropped', outcome: 'dropped' }])
  })
})

describe('what is held', () => {
  it('goes with a refusal', async () => {
    const shop = openWaiting()
    shop.connect()
    const outcome = track(shop)
    shop.store.rejectAll()
    expect([await outcome, shop.held()]).toEqual(['dropped', []])
  })

  it('goes with a refusal that came before the gate was connected', async () => {
    const shop = openWaiting()
    const outcome = track(shop)
    shop.store.rejectAll()
    shop.connect()
    expect([await outcome, shop.held()]).toEqual(['dropped', []])
  })

  it('stays through a grant, and knows what held since it was made', () => {
    const shop = openWaiting()
    shop.connect()
    const states = [shop.store.getState()]
    void track(shop)
    shop.store.deny(['analytics'])
    states.push(shop.store.getState())
    shop.store.grant(['functional'])
    states.push(shop.store.getState())
    expect(shop.waiting.queue.calls.map(({ lived }) => lived)).toEqual([states])
  })

  it('goes with the page while nothing is allowed', () => {
    const shop = openWaiting()
    shop.connect()
    void track(shop)
    page.dispatchEvent(new Event('pagehide'))
    expect(shop.held()).toEqual([])
    shop.store.grant(['analytics'])
    void track(shop)
    page.dispatchEvent(new Event('pagehide'))
    expect(shop.held()).toEqual(['track Bought'])
  })

  it('is no longer minded once the gate is disconnected', () => {
    const shop = openWaiting()
    const disconnect = shop.connect()
    void track(shop)
    disconnect()
    page.dispatchEvent(new Event('pagehide'))
    shop.store.grant(['analytics'])
    expect([shop.held(), shop.told]).toEqual([['track Bought'], []])
  })

  it('is the first page where the app asked for it, once', () => {
    const shop = openWaiting({ analytics: { initialPageview: true } })
    shop.connect()()
    shop.connect()
    expect(shop.held()).toEqual(['page'])
    const plain = openWaiting()
    plain.connect()
    expect(plain.held()).toEqual([])
  })

  it('is told, with what each destination of the app’s own map waits for', () => {
    const shop = openWaiting()
    shop.store.grant(['analytics'])
    void track(shop)
    const { destinations, events } = explainWaiting(shop.waiting, shop.store)
    expect(destinations.map(({ name, status, waitingFor }) => [name, status, ...waitingFor])).toEqual([
      ['Amplitude', 'held'],
      ['Google Analytics 4 Web', 'held', 'advertising'],
      ['Intercom', 'held', 'functional'],
    ])
    expect(events).toMatchObject([{ name: 'Bought', outcome: 'held' }])
  })
})

describe('an answer', () => {
  it('is owed to Segment where it is new and allows something', () => {
    const { store, waiting, told, connect } = openWaiting()
    connect()
    expect(waiting.isEventOwed).toBe(false)
    store.grant(['analytics'])
    expect([waiting.isEventOwed, told]).toEqual([true, [true]])
    waiting.isEventOwed = false
    store.grant(['analytics'])
    expect([waiting.isEventOwed, told]).toEqual([false, [true, false]])
    store.grant(['functional'])
    expect(waiting.isEventOwed).toBe(true)
    store.rejectAll()
    expect([waiting.isEventOwed, told]).toEqual([false, [true, false, true, true]])
  })

  it('that was given elsewhere is told there', () => {
    const { store, waiting, told, connect, elsewhere } = openWaiting()
    connect()
    elsewhere().acceptAll()
    store.refresh()
    expect([waiting.isEventOwed, told]).toEqual([false, [false]])
  })

  it('that came before the gate’s code is owed too, if it allowed something', () => {
    const { store, create } = openWaiting()
    const owed = (isAnswered?: boolean) => create({ calls: [], isAnswered: isAnswered ?? false }).isEventOwed
    expect([owed(true), owed()]).toEqual([false, false])
    store.grant(['analytics'])
    expect([owed(true), owed()]).toEqual([true, false])
    store.rejectAll()
    expect(owed(true)).toBe(false)
  })
})
