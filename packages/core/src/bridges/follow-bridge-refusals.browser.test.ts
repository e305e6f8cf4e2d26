// A refusal holds against what a CMP says, until the visitor answers otherwise.
import { describe, expect, it } from 'vitest'
import {
  all,
  denied,
  forget,
  granted,
  leave,
  openPage,
  openTab,
  unset,
  eachTestStartsAnew,
} from '../../testing/bridged-shop.js'
import { answer, byDefault, createCmp } from '../../testing/told-cmp.js'

eachTestStartsAnew()

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

  it('counts where a bridge without types does not say that it is an answer', () => {
    const untyped = (...allowed: string[]) => ({ allowed }) as unknown as ReturnType<typeof answer>
    expect(openPage(untyped('F', 'A'), 'opt-out').preferences()).toEqual({ ...unset, advertising: 'denied' })
  })

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
