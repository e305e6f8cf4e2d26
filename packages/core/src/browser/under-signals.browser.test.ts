import { afterEach, describe, expect, it, vi } from 'vitest'
import { declareShop } from '../../testing/shop.js'
import { initialState } from '../decision.js'
import { createBrowserStore, followPage } from './browser-store.js'

const consent = declareShop({
  model: 'opt-out',
  categories: [
    { id: 'essential', label: 'Essential', description: 'x', required: true },
    { id: 'functional', label: 'Functional', description: 'x' },
    { id: 'analytics', label: 'Analytics', description: 'x' },
    { id: 'advertising', label: 'Advertising', description: 'x', sale: true },
  ],
})
const signal = (value: unknown) =>
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value })

const undo: (() => void)[] = []

function openPage() {
  const records: string[] = []
  const store = createBrowserStore({ consent, onDecision: ({ reason }) => void records.push(reason) })
  undo.push(followPage(store))
  return { store, records }
}

/** A refusal that is no decision yet has no id. */
const whenKept = (store: Pick<ReturnType<typeof createBrowserStore>, 'getState'>) =>
  vi.waitFor(() => expect(store.getState().recordId).not.toBeNull(), { timeout: 5_000 })

afterEach(() => {
  undo.splice(0).forEach((act) => act())
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
  document.cookie = 'tracking-preferences=; Path=/; Max-Age=0'
})

describe('a browser with Global Privacy Control', () => {
  it('is obeyed at once, recorded once, and remembered', async () => {
    signal(true)
    const first = openPage()
    expect(first.store.getState()).toMatchObject({
      signal: true,
      preferences: { advertising: 'denied', analytics: 'unset' },
    })
    expect(first.store.needsAnswer()).toBe(true)
    await whenKept(first.store)
    const next = openPage()
    expect([...first.records, ...next.records]).toEqual(['signal'])
    expect(next.store.getState()).toEqual(first.store.getState())
  })

  it('is obeyed before the page is followed, whatever a cookie says, and keeps nothing by then', () => {
    signal(true)
    const store = createBrowserStore({ consent })
    expect(store.getState().preferences.advertising).toBe('denied')
    expect(document.cookie).not.toContain('tracking-preferences')
  })

  it('is obeyed where the cookie goes while the page lives, and where another page grants that knows no signal', async () => {
    openPage().store.acceptAll()
    const granted = document.cookie
    signal(true)
    const { store } = openPage()
    await whenKept(store)
    store.rejectAll()
    for (const cookie of [granted, 'tracking-preferences=; Max-Age=0']) {
      document.cookie = `${cookie}; Path=/`
      store.refresh()
      expect(store.getState().preferences.analytics).not.toBe('denied')
      expect(store.getState().preferences.advertising).toBe('denied')
    }
  })

  it('takes back what was granted before it, and not what was granted in spite of it', async () => {
    openPage().store.acceptAll()
    signal(true)
    const { store } = openPage()
    expect(store.getState().preferences).toMatchObject({ advertising: 'denied', analytics: 'granted' })
    await whenKept(store)
    store.acceptAll()
    expect(openPage().store.getState().preferences.advertising).toBe('granted')
  })

  it.each([false, undefined, '1', 1])('that says %j leaves no trace', (value) => {
    signal(value)
    expect(openPage().records).toEqual([])
    expect(document.cookie).not.toContain('tracking-preferences')
  })
})

describe('what a server has refused of the same decision', () => {
  const initial = initialState(consent)
  const denies = (state: typeof initial) => ({
    ...state,
    preferences: { ...state.preferences, advertising: 'denied' as const },
    signal: true,
  })
  const open = (rendered: object) => {
    const store = createBrowserStore({ consent, initialState: rendered as typeof initial })
    undo.push(followPage(store))
    return store
  }

  it('is refused in the page, for another signal than it knows, and kept', async () => {
    const store = open(denies(initial))
    expect(store.getState().preferences.advertising).toBe('denied')
    await whenKept(store)
    expect(openPage().store.getState()).toMatchObject({
      signal: true,
      preferences: { advertising: 'denied' },
    })
  })

  it('is refused where the law lets the signal prevail over a later grant', async () => {
    signal(true)
    openPage().store.acceptAll()
    const kept = openPage().store.getState()
    expect(kept.preferences.advertising).toBe('granted')
    const store = open(denies(kept))
    expect(store.getState().preferences.advertising).toBe('denied')
    await whenKept(store)
  })

  it('is kept once, however often a server renders it', async () => {
    signal(true)
    const { store } = openPage()
    await whenKept(store)
    expect(open(store.getState()).getState()).toEqual(store.getState()) // one to be kept would have no id
  })

  it('is none where no signal was honoured: an answer goes with its cookie', () => {
    const { preferences } = denies(initial)
    expect(open({ ...initial, preferences }).getState().preferences.advertising).toBe('unset')
  })

  it('is past once the visitor has decided anew', () => {
    openPage().store.acceptAll()
    expect(open(denies(initial)).getState().preferences.advertising).toBe('granted')
  })
})
