import { afterEach, describe, expect, it } from 'vitest'
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

afterEach(() => {
  undo.splice(0).forEach((act) => act())
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
  document.cookie = 'tracking-preferences=; Path=/; Max-Age=0'
})

describe('a browser with Global Privacy Control', () => {
  it('is obeyed at once, recorded once, and remembered', () => {
    signal(true)
    const first = openPage()
    expect(first.store.getState()).toMatchObject({
      signal: true,
      preferences: { advertising: 'denied', analytics: 'unset' },
    })
    expect(first.store.needsAnswer()).toBe(true)
    const next = openPage()
    expect([...first.records, ...next.records]).toEqual(['signal'])
    expect(next.store.getState()).toEqual(first.store.getState())
  })

  it('takes back what was granted before it, and not what was granted in spite of it', () => {
    openPage().store.acceptAll()
    signal(true)
    const { store } = openPage()
    expect(store.getState().preferences).toMatchObject({ advertising: 'denied', analytics: 'granted' })
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

  it('is refused in the page, for another signal than it knows, and kept', () => {
    expect(open(denies(initial)).getState().preferences.advertising).toBe('denied')
    expect(openPage().store.getState()).toMatchObject({
      signal: true,
      preferences: { advertising: 'denied' },
    })
  })

  it('is refused where the law lets the signal prevail over a later grant', () => {
    signal(true)
    openPage().store.acceptAll()
    const kept = openPage().store.getState()
    expect(kept.preferences.advertising).toBe('granted')
    expect(open(denies(kept)).getState().preferences.advertising).toBe('denied')
  })

  it('is past once the visitor has decided anew', () => {
    openPage().store.acceptAll()
    expect(open(denies(initial)).getState().preferences.advertising).toBe('granted')
  })
})
