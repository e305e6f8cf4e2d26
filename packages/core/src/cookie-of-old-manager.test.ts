// What becomes of the answers that @segment/consent-manager left: docs/guides/migrating.md says no more than this shows.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readByOldManager } from '../testing/old-manager.js'
import { oldCookies } from '../testing/old-manager-cookies.js'
import { createMemoryJar, NOON } from '../testing/shop.js'
import { createConsentStore } from './acts.js'
import { readCookie } from './browser/page-jar.js'
import type { ConsentOptions } from './declaration.js'
import { defineConsent } from './define-consent.js'
import { decodeCookies } from './cookie.js'
import { initialState } from './decision.js'
import { openDestinations } from './gate.js'

afterEach(() => void vi.unstubAllGlobals())

type Options = Partial<ConsentOptions<string>>
const category = (id: string) => ({ id, label: id, description: `About ${id}` })
const categories = (...ids: string[]) => [
  { ...category('essential'), required: true },
  ...ids.map((id) => category(id)),
]

/** The old manager's own categories, and the destinations as it sorts them. */
const builtIn: Options = {
  categories: categories('functional', 'marketingAndAnalytics', 'advertising'),
  destinations: {
    'Actions Amplitude': 'marketingAndAnalytics',
    'Actions Google Analytic 4': 'marketingAndAnalytics',
    FullStory: 'marketingAndAnalytics',
    Intercom: 'functional',
    'TikTok Pixel': 'advertising',
  },
}
const custom: Options = {
  categories: categories('Statistics', 'Do Not Sell'),
  destinations: {
    'Actions Amplitude': 'Statistics',
    'Actions Google Analytic 4': ['Statistics', 'Do Not Sell'],
    FullStory: 'Statistics',
    'TikTok Pixel': 'Do Not Sell',
  },
}
const mapped: Options = {
  categories: categories('stats', 'ads'),
  destinations: { 'Actions Amplitude': 'stats', FullStory: 'stats', 'TikTok Pixel': 'ads' },
}

function comeBack(cookie: keyof typeof oldCookies | string, options: Options, jar = createMemoryJar([''])) {
  const consent = defineConsent({ categories: [], ...options })
  if (cookie) jar.values = [cookie in oldCookies ? oldCookies[cookie as keyof typeof oldCookies] : cookie]
  const store = createConsentStore({ consent, jar, now: () => NOON })
  const { essential: _, ...answers } = store.getState().preferences
  return {
    store,
    jar,
    answers,
    isAsked: store.needsAnswer(),
    open: () => openDestinations(store.getState(), consent.destinations),
  }
}

describe('an answer to the old manager’s own categories', () => {
  it.each([
    ['allowed', ['granted', 'granted', 'granted'], 5],
    ['denied', ['denied', 'denied', 'denied'], 0],
    ['chosen', ['granted', 'granted', 'denied'], 4],
  ] as const)('is kept, and nobody is asked again: %s', (cookie, expected, running) => {
    const { answers, isAsked, open } = comeBack(cookie, builtIn)
    expect(Object.values(answers)).toEqual(expected)
    expect([isAsked, open().length]).toEqual([false, running])
  })

  it('is kept by the names that it was given to, and asked about where one has another', () => {
    const renamed = { categories: categories('functional', 'analytics', 'advertising') }
    const { answers, isAsked } = comeBack('allowed', renamed)
    expect(answers).toEqual({ functional: 'granted', analytics: 'unset', advertising: 'granted' })
    expect(isAsked).toBe(true)
  })

  it.each(['impliedByInteraction', 'closedAsAccept'] as const)(
    'cannot be told from none at all, so that only another name of the cookie asks: %s',
    (cookie) => {
      expect(oldCookies[cookie]).toBe(oldCookies.allowed)
      expect(comeBack(cookie, builtIn).isAsked).toBe(false)
      vi.stubGlobal('document', { cookie: `tracking-preferences=${oldCookies[cookie]}` })
      const elsewhere = defineConsent({ categories: [], ...builtIn, cookie: { name: 'consent' } })
      const state = decodeCookies(elsewhere, readCookie(elsewhere.cookie.name))
      expect(state).toEqual(initialState(elsewhere))
    },
  )
})

describe('an answer to custom categories', () => {
  it.each([
    ['customAllowed', ['granted', 'granted'], 4],
    ['customDenied', ['denied', 'denied'], 0],
    ['customChosen', ['granted', 'denied'], 2],
  ] as const)('is kept under the same names, spaces and all: %s', (cookie, expected, running) => {
    const { answers, isAsked, open } = comeBack(cookie, custom)
    expect(Object.values(answers)).toEqual(expected)
    expect([isAsked, open().length]).toEqual([false, running])
  })

  it('that were `N/A` in the banner is a yes in the cookie', () => {
    expect(comeBack('customNotAsked', custom).answers).toEqual({
      Statistics: 'granted',
      'Do Not Sell': 'granted',
    })
  })

  it('that are `N/A` in the cookie is none', () => {
    const { answers, isAsked, open } = comeBack('notApplicable', mapped)
    expect(answers).toEqual({ stats: 'unset', ads: 'granted' })
    expect([isAsked, open()]).toEqual([true, ['TikTok Pixel']])
  })
})

describe('an answer for each destination', () => {
  it.each([
    ['eachAllowed', ['granted', 'granted', 'granted'], false],
    ['eachDenied', ['denied', 'denied', 'denied'], false],
    // Amplitude yes, Intercom no, the others unanswered: functional is Intercom’s alone
    ['someChosen', ['denied', 'unset', 'unset'], true],
  ] as const)('answers for the category where all of it agree: %s', (cookie, expected, asked) => {
    const { answers, isAsked } = comeBack(cookie, builtIn)
    expect(Object.values(answers)).toEqual(expected)
    expect(isAsked).toBe(asked)
  })
})

describe('a destination', () => {
  it.each(['opt-in', 'opt-out', 'notice'] as const)(
    'that was off although its category was on stays shut until all is accepted: %s',
    (model) => {
      const { answers, isAsked, open, store } = comeBack('oneOverruled', { ...mapped, model })
      expect(answers).toEqual({ stats: 'granted', ads: 'granted' })
      expect(open()).toEqual(['Actions Amplitude', 'TikTok Pixel'])
      expect(isAsked).toBe(model === 'opt-in')
      store.acceptAll()
      expect(open()).toContain('FullStory')
    },
  )

  it('that the old manager did not list stays shut and is asked about', () => {
    const added = {
      ...builtIn,
      destinations: { ...builtIn.destinations, 'LinkedIn Insight Tag': 'advertising' },
    }
    const { isAsked, open } = comeBack('allowed', added)
    expect([isAsked, open().length]).toEqual([true, 5])
    expect(comeBack('denied', added).isAsked).toBe(false)
  })

  it('that is mapped by its display name is one that it did not list', () => {
    const destinations = { 'Amplitude (Actions)': 'marketingAndAnalytics', Intercom: 'functional' }
    const { isAsked, open } = comeBack('allowed', { ...builtIn, destinations })
    expect([isAsked, open()]).toEqual([true, ['Intercom']])
  })

  it('that was off is not opened by silence under `opt-out`', () => {
    const renamed = { ...mapped, model: 'opt-out', categories: categories('stats', 'marketing') } as const
    const destinations = { FullStory: 'marketing', 'TikTok Pixel': 'marketing' }
    expect(comeBack('customDenied', { ...renamed, destinations }).open()).toEqual([])
  })
})

describe('the notice', () => {
  it('that an old answer was about is the first: a new version asks again, and the answer stays', () => {
    const { isAsked, answers, open } = comeBack('allowed', { ...builtIn, notice: { version: '2' } })
    expect([isAsked, open().length]).toEqual([true, 5])
    expect(answers).toMatchObject({ advertising: 'granted' })
    expect(comeBack('denied', { ...builtIn, notice: { version: '2' } }).isAsked).toBe(false)
  })
})

describe('the old cookie', () => {
  it('stands as it is, with its own end, until the visitor decides again', () => {
    const { jar, store } = comeBack('allowed', builtIn)
    store.learnDestinations({}, () => expect.unreachable('writes'))
    expect(jar.values).toEqual([oldCookies.allowed])
    store.withdraw(['advertising'])
    expect(comeBack(jar.values[0]!, builtIn).answers).toMatchObject({
      marketingAndAnalytics: 'granted',
      advertising: 'denied',
    })
  })

  it('keeps a destination shut that was off, whatever is decided of other categories', () => {
    const optOut = { ...mapped, model: 'opt-out' } as const
    for (const options of [mapped, optOut]) {
      const { store, jar } = comeBack('oneOverruled', options)
      store.deny(['ads'], 'signal')
      expect(comeBack(jar.values[0]!, options).open()).toEqual(['Actions Amplitude'])
    }
  })
})

describe('back at the old manager, our cookie', () => {
  it('lists each destination by the name that it knows, and whether it may run', () => {
    vi.stubGlobal('document', { cookie: '' })
    const { store, jar } = comeBack('', builtIn)
    store.save({ functional: 'granted', marketingAndAnalytics: 'granted', advertising: 'denied' })
    const { destinations, custom: kept } = readByOldManager(jar.values[0]!) as Record<string, object>
    expect(destinations).toEqual({
      'Actions Amplitude': true,
      'Actions Google Analytic 4': true,
      FullStory: true,
      Intercom: true,
      'TikTok Pixel': false,
    })
    expect(kept).toMatchObject({ functional: true, marketingAndAnalytics: true, advertising: false })
  })
})
