import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declareShop } from '../../testing/shop.js'
import { createBrowserStore } from '../browser/browser-store.js'
import type { ConsentModel } from '../vocabulary.js'
import type { Bridge, BridgeReading } from './bridge.js'
import { followBridge } from './follow-bridge.js'

const declare = (
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
const all = ['F', 'A', 'M', 'S']
const granted = { essential: 'granted', functional: 'granted', analytics: 'granted', advertising: 'granted' }
const denied = { essential: 'granted', functional: 'denied', analytics: 'denied', advertising: 'denied' }
const unset = { essential: 'granted', functional: 'unset', analytics: 'unset', advertising: 'unset' }

type Said = BridgeReading | 'unanswered' | undefined
const answer = (...allowed: string[]): Said => ({ allowed, isAnswer: true })
const byDefault = (...allowed: string[]): Said => ({ allowed, isAnswer: false })

/** A CMP as the port has it: it says what the test has it say. */
function createCmp(said?: Said) {
  let now = said
  const listeners = new Set<() => void>()
  const bridge: Bridge = {
    name: 'Test CMP',
    read: () => now,
    subscribe(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
  }
  const says = (next: Said) => {
    now = next
    listeners.forEach((changed) => changed())
  }
  return { bridge, says, listeners }
}

const undo: (() => void)[] = []
const leave = () => undo.splice(0).forEach((act) => act())

/** A page of the shop, with a CMP that says this as the page begins. The one before is left. */
function openPage(said?: Said, model?: ConsentModel) {
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
function openTab(
  cmp: ReturnType<typeof createCmp>,
  { model, map = categories, cookie, destinations }: Tab = {},
) {
  const records: Record<string, string>[] = []
  const store = createBrowserStore<string>({
    consent: declare(model, cookie, destinations && { destinations }),
    onDecision: ({ preferences, reason }) => void records.push({ ...preferences, reason }),
  })
  const errors: unknown[] = []
  undo.push(followBridge(store, cmp.bridge, { categories: map, onError: (error) => errors.push(error) }))
  return { store, records, errors, ...cmp, preferences: () => store.getState().preferences }
}

function forget() {
  for (const name of ['tracking-preferences', 'other']) document.cookie = `${name}=; Path=/; Max-Age=0`
  localStorage.clear()
}
beforeEach(forget)
afterEach(() => {
  leave()
  forget()
})

describe('before the CMP has an answer', () => {
  it.each([undefined, 'unanswered'] as const)(
    'that says %s, nothing is granted, kept or recorded',
    (said) => {
      const { preferences, records } = openPage(said)
      expect(preferences()).toEqual(unset)
      expect(records).toEqual([])
      expect(document.cookie).not.toContain('tracking-preferences')
      expect(Object.keys(localStorage)).toEqual([])
    },
  )

  it.each([
    ['opt-in', all],
    ['opt-in', ['F']],
    ['opt-out', all],
  ] as const)('what it allows by default is no grant, and leaves no trace: %s, %j', (model, allowed) => {
    const { preferences, records } = openPage(byDefault(...allowed), model)
    expect(preferences()).toEqual(unset)
    expect(records).toEqual([])
    expect(document.cookie).not.toContain('tracking-preferences')
    expect(Object.keys(localStorage)).toEqual([])
  })
})

describe('an answer', () => {
  it('is the visitor’s decision, with reason `bridge`, and kept in the cookie', () => {
    const { preferences, says, records } = openPage('unanswered')
    says(answer(...all))
    expect(preferences()).toEqual(granted)
    expect(records).toEqual([{ ...granted, reason: 'bridge' }])
    expect(openPage().preferences()).toEqual(granted)
  })

  it('that comes twice, and again with each page, is recorded once', () => {
    const first = openPage('unanswered')
    first.says(answer('A'))
    first.says(answer('A'))
    const second = openPage(answer('A'))
    expect([...first.records, ...second.records]).toHaveLength(1)
  })

  it('that refuses everything is an answer, too', () => {
    const { preferences, records } = openPage(answer())
    expect(preferences()).toEqual(denied)
    expect(records).toHaveLength(1)
  })

  it('grants a category that was allowed all it needs, and no other', () => {
    expect(openPage(answer('M', 'X', 'toString')).preferences()).toEqual(denied)
    forget()
    expect(openPage(answer('M', 'S')).preferences()).toEqual({ ...denied, advertising: 'granted' })
  })

  it('denies a category that the app has mapped to nothing', () => {
    const store = createBrowserStore({ consent: declare() })
    undo.push(
      followBridge(store, createCmp(answer(...all)).bridge, {
        categories: { analytics: ['A'], functional: [] },
      }),
    )
    expect(store.getState().preferences).toEqual({ ...denied, analytics: 'granted' })
  })

  it('that changes is obeyed at once', () => {
    const { preferences, says, records } = openPage(answer(...all))
    says(answer('F'))
    expect(preferences()).toEqual({ ...denied, functional: 'granted' })
    says(answer('F', 'A'))
    expect(preferences()).toEqual({ ...denied, functional: 'granted', analytics: 'granted' })
    expect(records).toHaveLength(3)
  })
})

describe('the next page', () => {
  it('leaves a withdrawal alone that the CMP knows nothing of', () => {
    openPage(answer(...all)).store.withdraw()
    const { preferences, records } = openPage(answer(...all))
    expect(preferences()).toEqual(denied)
    expect(records).toEqual([])
  })

  it('obeys what was answered elsewhere since', () => {
    openPage(answer('F'))
    expect(openPage(answer('F', 'A')).preferences()).toEqual({
      ...denied,
      functional: 'granted',
      analytics: 'granted',
    })
  })

  it('grants nothing that was denied where what the CMP said before was lost, and takes away all the same', () => {
    openPage(answer('F'))
    localStorage.clear()
    expect(openPage(answer('A')).preferences()).toEqual(denied)
  })

  it('takes the answer again where only the cookie was lost', () => {
    openPage(answer('A'))
    document.cookie = 'tracking-preferences=; Path=/; Max-Age=0'
    expect(openPage(answer('A')).preferences()).toEqual({ ...denied, analytics: 'granted' })
  })

  it('ends what was granted when the CMP asks anew, until it is answered', () => {
    openPage(answer(...all))
    const { preferences, says, records } = openPage('unanswered')
    expect(preferences()).toEqual(denied)
    says(answer(...all))
    expect(preferences()).toEqual(granted)
    expect(records).toEqual([
      { ...denied, reason: 'expiry' },
      { ...granted, reason: 'bridge' },
    ])
  })

  it('keeps the answer while the CMP does not come', () => {
    openPage(answer(...all))
    expect(openPage(undefined).preferences()).toEqual(granted)
  })
})

describe('a refusal', () => {
  it.each(['opt-in', 'opt-out'] as const)(
    'is not lifted by what the CMP allows by default where the visitor has gone: %s',
    (model) => {
      openPage(answer())
      const { preferences, records, says } = openPage(byDefault(...all), model)
      expect(preferences()).toEqual(denied)
      says(undefined)
      says(byDefault('F', 'A', 'M', 'S', 'X'))
      expect(preferences()).toEqual(denied)
      expect(records).toEqual([])
    },
  )

  it('is not lifted by a default that takes the place of an answer', () => {
    const { preferences, says } = openPage(answer(), 'opt-out')
    says(byDefault(...all))
    expect(preferences()).toEqual(denied)
  })

  it('is not lifted by a further refusal, nor by a default of another category that comes back', () => {
    const { store, preferences, says } = openPage(answer(...all))
    store.withdraw(['analytics'])
    says(answer('A', 'M', 'S'))
    expect(preferences()).toEqual({ ...denied, advertising: 'granted' })
    forget()
    const other = openPage(byDefault('A', 'M', 'S'), 'opt-out')
    other.store.withdraw(['analytics'])
    other.says(byDefault(...all))
    expect(other.preferences()).toEqual({ ...unset, functional: 'granted', analytics: 'denied' })
  })

  it('is lifted by an explicit answer that takes the place of a default', () => {
    const { store, preferences, says } = openPage(byDefault(...all), 'opt-out')
    store.withdraw()
    says(answer(...all))
    expect(preferences()).toEqual(granted)
  })

  it('that lapsed in the CMP is not taken back with it', () => {
    openPage(byDefault('F', 'A'), 'opt-out')
    expect(openPage(byDefault(...all), 'opt-out').preferences()).toEqual({ ...unset, advertising: 'denied' })
  })

  it('is not lifted by a release that maps the categories otherwise', () => {
    openPage(answer(...all)).store.withdraw()
    leave()
    const { preferences } = openTab(createCmp(answer(...all)), { map: { analytics: ['A'] } })
    expect(preferences()).toEqual(denied)
  })

  it('is not lifted by what another app of this origin was told', () => {
    openPage(answer(...all)).store.withdraw()
    leave()
    openTab(createCmp(answer(...all)), { map: { analytics: ['A'] }, cookie: 'other' })
    expect(openPage(answer(...all)).preferences()).toEqual(denied)
  })

  it('is not lifted by what a subdomain was told before it', () => {
    const { says, store } = openPage(answer())
    const there = localStorage.getItem('assent-bridge') ?? ''
    says(answer(...all))
    store.withdraw()
    localStorage.setItem('assent-bridge', there)
    expect(openPage(answer(...all)).preferences()).toEqual(denied)
  })

  it('that another tab heard is not lifted by what the CMP of this one still says', () => {
    const cmp = createCmp(answer(...all))
    openTab(cmp)
    openTab(createCmp(answer()))
    expect(openTab(cmp).preferences()).toEqual(denied)
  })

  it('of before the CMP came, of which nobody knows when it was, is not lifted by what it says first', () => {
    const old = { version: 1, destinations: {}, custom: { analytics: false, advertising: false } }
    document.cookie = `tracking-preferences=${encodeURIComponent(JSON.stringify(old))}; Path=/`
    const { preferences, says } = openPage(answer('F', 'A'))
    expect(preferences()).toEqual({ ...denied, functional: 'granted' })
    says(answer(...all))
    expect(preferences()).toEqual(granted)
  })
})

describe('an answer that the CMP asked for anew', () => {
  it('counts although it was given on a page that did not hear it', () => {
    openPage(answer(...all))
    openPage('unanswered')
    expect(openPage(answer(...all)).preferences()).toEqual(granted)
  })

  it('is not ended by another tab that still asks, and follows again', () => {
    const cmp = createCmp('unanswered')
    openTab(cmp)
    openTab(createCmp(answer(...all)))
    expect(openTab(cmp).preferences()).toEqual(granted)
  })
})

it('a destination that came since is not opened by a change of something else, but by an answer to what it needs', () => {
  openPage(answer(...all))
  leave()
  const cmp = createCmp(answer(...all))
  const added = openTab(cmp, { destinations: { Amplitude: 'analytics', Mixpanel: 'analytics' } })
  const unasked = () => added.store.getState().unasked
  expect(unasked()).toEqual(['Mixpanel'])
  cmp.says(answer('F', 'A'))
  expect(added.preferences()).toEqual({ ...granted, advertising: 'denied' })
  expect(unasked()).toEqual(['Mixpanel'])
  cmp.says('unanswered')
  cmp.says(answer('F', 'A'))
  expect(unasked()).toEqual([])
})

it('a CMP that asks anew asks every app that follows it', () => {
  openPage(answer(...all))
  leave()
  const cmp = createCmp('unanswered')
  openTab(cmp, { cookie: 'other' })
  expect(openTab(cmp).preferences()).toEqual(denied)
})

describe('under opt-out', () => {
  it('what the CMP allows by default stays unset, and what it has refused is denied', () => {
    expect(openPage(byDefault(...all), 'opt-out').preferences()).toEqual(unset)
    expect(openPage(byDefault('F', 'A'), 'opt-out').preferences()).toEqual({
      ...unset,
      advertising: 'denied',
    })
  })

  it('what was refused there and is allowed there again is granted', () => {
    const { preferences, says } = openPage(byDefault('F', 'A'), 'opt-out')
    says(byDefault(...all))
    expect(preferences()).toEqual({ ...unset, advertising: 'granted' })
  })

  it('a CMP that asks takes nothing away', () => {
    openPage(answer(...all), 'opt-out')
    expect(openPage('unanswered', 'opt-out').preferences()).toEqual(granted)
  })
})

describe('the browser’s own refusal', () => {
  it('is not lifted by what the CMP may have said before it', () => {
    const { store } = openPage(answer('F'))
    store.save({ advertising: 'denied' }, 'signal')
    openPage(answer('F'))
    expect(openPage(answer(...all)).preferences()).toEqual({ ...granted, advertising: 'denied' })
  })

  it('is not lifted by a change of something else', () => {
    const { store, preferences, says } = openPage(answer('A', 'M', 'S'))
    store.save({ advertising: 'denied' }, 'signal')
    says(answer(...all))
    expect(preferences()).toEqual({ ...granted, advertising: 'denied' })
  })

  it('is lifted by a change that the visitor makes there', () => {
    const { store, preferences, says } = openPage(answer('F'))
    store.save({ advertising: 'denied' }, 'signal')
    says(answer(...all))
    expect(preferences()).toEqual(granted)
  })
})

describe('what goes wrong', () => {
  it.each([
    ['UNKNOWN_CATEGORY', { nowhere: ['A'] }],
    ['REQUIRED_CATEGORY', { essential: ['A'] }],
  ])('%s is thrown at the programmer', (code, wrong) => {
    const store = createBrowserStore<string>({ consent: declare() })
    expect(() => followBridge(store, createCmp().bridge, { categories: wrong })).toThrow(
      expect.objectContaining({ code }),
    )
  })

  it('a CMP that throws is reported by its name, and changes nothing', () => {
    openPage(answer(...all))
    const { bridge, errors, preferences, says } = openPage()
    Object.assign(bridge, {
      read() {
        throw new Error('half loaded')
      },
    })
    says(answer())
    expect(errors).toMatchObject([
      { code: 'BRIDGE_FAILED', detail: 'Test CMP', cause: { message: 'half loaded' } },
    ])
    expect(preferences()).toEqual(granted)
  })

  it('a CMP that cannot be left is heard no more all the same', () => {
    const cmp = createCmp(answer('F'))
    const bridge: Bridge = {
      ...cmp.bridge,
      subscribe(changed) {
        cmp.bridge.subscribe(changed)
        return () => {
          throw new Error('cannot')
        }
      },
    }
    const { preferences, errors } = openTab({ ...cmp, bridge })
    leave()
    cmp.says(answer(...all))
    expect(preferences()).toEqual({ ...denied, functional: 'granted' })
    expect(errors).toMatchObject([{ code: 'BRIDGE_FAILED' }])
  })

  it('nothing is heard once it is no longer followed', () => {
    const { preferences, says, listeners } = openPage(answer('F'))
    leave()
    says(answer(...all))
    expect(listeners.size).toBe(0)
    expect(preferences()).toEqual({ ...denied, functional: 'granted' })
  })
})
