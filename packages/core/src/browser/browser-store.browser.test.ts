import { afterEach, describe, expect, it, vi } from 'vitest'
import { declareShop } from '../../testing/shop.js'
import type { ConsentError } from '../errors.js'
import { createBrowserStore, followPage } from './browser-store.js'

const consent = declareShop()
const undo: (() => void)[] = []

/** One page's store, as the provider opens it; the tab is this page itself, so both share the real cookie. */
function openTab() {
  const errors: unknown[] = []
  const records: string[] = []
  const store = createBrowserStore({
    consent,
    onError: (error) => void errors.push(error),
    onDecision: ({ recordId }) => void records.push(recordId),
  })
  const codes = () => errors.map((error) => (error as ConsentError).code)
  undo.push(followPage(store))
  return { store, codes, records }
}

afterEach(() => {
  undo.splice(0).forEach((act) => act())
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'cookie') // uncovers the browser's own
  document.cookie = 'tracking-preferences=; Path=/; Max-Age=0'
})

describe('the store of a page', () => {
  it('keeps an answer for the next page, under an id of its own', () => {
    const { store, records } = openTab()
    store.grant(['analytics'])
    const next = openTab().store
    expect(next.getState()).toEqual(store.getState())
    expect(records).toEqual([expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)])
  })

  it('keeps nothing before an answer', () => {
    openTab()
    expect(document.cookie).not.toContain('tracking-preferences')
  })

  it('takes an option of `undefined` for one that was left out', () => {
    const store = createBrowserStore({ consent, jar: undefined, createId: undefined, otherTabs: undefined })
    store.acceptAll()
    expect(document.cookie).toContain('tracking-preferences=')
  })

  it('follows another tab at once', async () => {
    const [first, second] = [openTab(), openTab()]
    first.store.grant(['analytics'])
    await vi.waitFor(() => expect(second.store.getState()).toEqual(first.store.getState()))
    second.store.rejectAll()
    await vi.waitFor(() => expect(first.store.getState().preferences.analytics).toBe('denied'))
    expect(first.records).toHaveLength(1)
  })

  it('follows a cookie that comes behind the word of it, as it may in Firefox', async () => {
    const { store } = openTab()
    const channel = new BroadcastChannel('assent:tracking-preferences') // made last, so it hears last
    const heard = new Promise((resolve) => channel.addEventListener('message', resolve))
    new BroadcastChannel('assent:tracking-preferences').postMessage('')
    await heard
    channel.close()
    createBrowserStore({ consent, otherTabs: { announce() {}, listen: () => () => {} } }).acceptAll()
    await vi.waitFor(() => expect(store.getState().preferences.analytics).toBe('granted'))
  })

  it('follows no longer once it is undone, and again when it is followed anew', async () => {
    const [first, second] = [openTab(), openTab()]
    const analytics = () => second.store.getState().preferences.analytics
    second.store.rejectAll() // which tells other tabs, and takes nothing from what is undone
    undo.pop()?.()
    first.store.acceptAll()
    await new Promise((resolve) => setTimeout(resolve, 100))
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(analytics()).toBe('denied')
    undo.push(followPage(second.store))
    expect(analytics()).toBe('granted')
    first.store.rejectAll()
    await vi.waitFor(() => expect(analytics()).toBe('denied'))
  })

  it('reads the cookie again when the page comes back, before anything can send', () => {
    const { store } = openTab()
    store.acceptAll()
    document.cookie = 'tracking-preferences=; Path=/; Max-Age=0' // by another subdomain, say
    const seen: boolean[] = []
    const late = () => void seen.push(store.needsAnswer())
    window.addEventListener('pageshow', late)
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    window.removeEventListener('pageshow', late)
    expect(seen).toEqual([true])
  })

  it('reads the cookie again when the tab comes to the front', () => {
    const { store } = openTab()
    store.acceptAll()
    document.cookie = 'tracking-preferences=; Path=/; Max-Age=0'
    document.dispatchEvent(new Event('visibilitychange'))
    expect(store.needsAnswer()).toBe(true)
  })
})

describe('a browser that keeps no cookies', () => {
  it.each([
    ['drops them', { get: () => '', set: () => {} }],
    [
      'throws',
      {
        get: () => '',
        set: () => {
          throw new DOMException('The document is sandboxed', 'SecurityError')
        },
      },
    ],
  ])('and %s: the answer holds for the page, reported once', (_how, blocked) => {
    Object.defineProperty(document, 'cookie', { configurable: true, ...blocked })
    const { store, codes } = openTab()
    store.grant(['analytics'])
    store.grant(['advertising'])
    document.dispatchEvent(new Event('visibilitychange'))
    expect(store.getState().preferences).toMatchObject({ analytics: 'granted', advertising: 'granted' })
    expect(codes()).toEqual(['COOKIE_NOT_KEPT'])
  })
})

describe('a browser without BroadcastChannel', () => {
  it('keeps the answer, and reports once that other tabs follow later', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const { store, codes } = openTab()
    store.acceptAll()
    store.rejectAll()
    expect(codes()).toEqual(['TABS_NOT_REACHED'])
    expect(openTab().store.getState().preferences.analytics).toBe('denied')
  })
})

describe('a page over plain http', () => {
  it('has an id all the same, where the browser makes no UUIDs', () => {
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined })
    const { store } = openTab()
    store.acceptAll()
    Reflect.deleteProperty(crypto, 'randomUUID')
    expect(store.getState().recordId).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\d-]{10,}$/)
  })
})
