// A shop that a CMP asks for: pages and tabs of it in a real browser, each with a store that follows a CMP of the test's.
import { afterEach, beforeEach } from 'vitest'
import { followBridge } from '../src/bridges/follow-bridge.js'
import { createBrowserStore } from '../src/browser/browser-store.js'
import type { ConsentModel } from '../src/vocabulary.js'
import { declareShop } from './shop.js'
import { createCmp, type Said } from './told-cmp.js'

export const declare = (
  model: ConsentModel = 'opt-in',
  name = 'tracking-preferences',
  more: Parameters<typeof declareShop>[0] = {},
) =>
  declareShop({
    ...more,
    model,
    cookie: { name },
    categories: [
      { id: 'essential', label: 'Essential', description: 'x', required: true },
      { id: 'functional', label: 'Functional', description: 'x' },
      { id: 'analytics', label: 'Analytics', description: 'x' },
      { id: 'advertising', label: 'Advertising', description: 'x', sale: true },
    ],
  })
const categories = { functional: ['F'], analytics: ['A'], advertising: ['M', 'S'] }

/** Every id of the CMP's. */
export const all = ['F', 'A', 'M', 'S']
const inEach = (each: string) => ({
  essential: 'granted',
  functional: each,
  analytics: each,
  advertising: each,
})
export const granted = inEach('granted')
export const denied = inEach('denied')
export const unset = inEach('unset')

const undo: (() => void)[] = []
/** No CMP is followed any longer. */
export const leave = () => undo.splice(0).forEach((act) => act())
/** To be called when the page is left. */
export const onLeave = (act: () => void) => void undo.push(act)

/** A page of the shop, with a CMP that says this as the page begins. The one before is left. */
export function openPage(said?: Said, model?: ConsentModel) {
  leave()
  return openTab(createCmp(said), { model })
}

interface Tab {
  readonly model?: ConsentModel | undefined
  readonly map?: Parameters<typeof followBridge<string, string>>[2]['categories']
  readonly cookie?: string
  readonly destinations?: Record<string, 'analytics'>
}

/** The same beside what is open already, or again in a page where this CMP has been followed before. */
export function openTab(
  cmp: ReturnType<typeof createCmp>,
  { model, map = categories, cookie, destinations }: Tab = {},
) {
  const records: Record<string, string>[] = []
  const store = createBrowserStore<string>({
    consent: declare(model, cookie, destinations && { destinations }),
    onDecision: ({ preferences, reason }) => void records.push({ ...preferences, reason }),
  })
  const errors: unknown[] = []
  onLeave(followBridge(store, cmp.bridge, { categories: map, onError: (error) => errors.push(error) }))
  return { store, records, errors, ...cmp, preferences: () => store.getState().preferences }
}

/** Nothing is kept of what was answered. */
export function forget() {
  for (const name of ['tracking-preferences', 'other']) document.cookie = `${name}=; Path=/; Max-Age=0`
  localStorage.clear()
}

/** To be called once in each test file. */
export function eachTestStartsAnew(): void {
  beforeEach(forget)
  afterEach(() => {
    leave()
    forget()
  })
}
