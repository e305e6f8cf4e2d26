// What becomes of a CMP's word: on the page where it is said, and on the next.
import { describe, expect, it } from 'vitest'
import {
  all,
  declare,
  denied,
  forget,
  granted,
  leave,
  onLeave,
  openPage,
  openTab,
  unset,
  eachTestStartsAnew,
} from '../../testing/bridged-shop.js'
import { answer, byDefault, createCmp } from '../../testing/told-cmp.js'
import { createBrowserStore } from '../browser/browser-store.js'
import type { Bridge } from './bridge.js'
import { followBridge } from './follow-bridge.js'

eachTestStartsAnew()

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
    onLeave(
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

  it.each([
    ['no JSON', () => 'F'],
    ['nothing', () => 'null'],
    ['no list', (note: string) => JSON.stringify({ ...(JSON.parse(note) as object), allowed: 7 })],
  ])('takes away all the same where a script has put %s in place of what the CMP said', (_, spoil) => {
    openPage(answer('F'))
    localStorage.setItem('assent-bridge', spoil(localStorage.getItem('assent-bridge') ?? ''))
    const { preferences, errors } = openPage(answer('A'))
    expect(preferences()).toEqual(denied)
    expect(errors).toEqual([])
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
