import { describe, expect, it } from 'vitest'
import { declareShop, NOON, type ShopCategory } from '../../testing/shop.js'
import type { ConsentOptions } from '../declaration.js'
import { defineConsent } from '../define-consent.js'
import { decide } from '../decide.js'
import { initialState } from '../decision.js'
import type { Answer } from '../vocabulary.js'
import { parseSettings } from './settings.js'
import { destinationMap, mayRun, mayRunSegment, readWorkspace, waitingFor } from './workspace.js'

const pluginOf = (creationName: string, name: string) => ({
  name,
  creationName,
  libraryName: 'library',
  url: 'https://cdn.segment.com/actions/1.js',
  settings: {},
})
const settings = parseSettings({
  integrations: {
    'Segment.io': { apiKey: 'key' },
    Repeater: {},
    'Actions Amplitude': { consentSettings: { categories: ['advertising'] } },
    'Facebook Pixel': {
      type: 'browser',
      bundlingStatus: 'bundled',
      consentSettings: { categories: ['advertising', 'analytics'] },
    },
    Zendesk: { type: 'server' },
    Webhooks: { type: 'server', consentSettings: { categories: [] } },
  },
  remotePlugins: [pluginOf('Actions Amplitude', 'Amplitude (Actions)')],
})
const list = [
  { creationName: 'Zendesk', name: 'Zendesk', category: 'Helpdesk', website: 'https://zendesk.example' },
  { creationName: 'Webhooks', category: 'Raw Data' },
]
const read = (options: Partial<ConsentOptions<ShopCategory>> = {}, known = list) => {
  const consent = declareShop({ destinations: {}, ...options })
  const workspace = readWorkspace(settings, consent, known)
  const find = (name: string) => workspace.destinations.find((destination) => destination.name === name)!
  const after = (answers: Partial<Record<ShopCategory, Answer>>) =>
    decide(consent, initialState(consent), answers, { decidedAt: NOON, recordId: 'decision-1' })
  return { consent, workspace, find, after }
}
const mapped = ({ find }: ReturnType<typeof read>, name: string) => {
  const { categories, mappedBy } = find(name)
  return `${mappedBy}: ${categories.join(', ')}`
}

const mapOf = (options: Partial<ConsentOptions<ShopCategory>>) => {
  const { workspace, consent } = read(options)
  return destinationMap(workspace, consent)
}

describe('the destinations of a workspace', () => {
  it('are those of the settings, less Segment and its dummy', () => {
    expect(read().workspace.destinations.map(({ name, mode }) => `${name} ${mode}`)).toEqual([
      'Actions Amplitude action',
      'Facebook Pixel classic',
      'Webhooks cloud',
      'Zendesk cloud',
    ])
  })

  it.each([
    ['an unbundled one', 'A', { type: 'browser', bundlingStatus: 'unbundled' }, 'cloud'],
    [
      'one with a browser component',
      'A',
      { versionSettings: { componentTypes: ['browser', 'server'] } },
      'classic',
    ],
    ['one whose components are a text', 'A', { versionSettings: { componentTypes: 'browser' } }, 'classic'],
    ['one with a server component', 'A', { versionSettings: { componentTypes: ['server'] } }, 'cloud'],
    ["one of Segment's own", 'Segment Profiles', { type: 'browser' }, 'cloud'],
    ['Iterable', 'Iterable', { type: 'browser' }, 'cloud'],
  ])('run as analytics-next would run them: %s', (_which, name, integration, mode) => {
    const told = parseSettings({ integrations: { 'Segment.io': { apiKey: 'key' }, [name]: integration } })
    expect(readWorkspace(told, declareShop()).destinations).toMatchObject([{ name, mode }])
  })

  it('are called as the plugin, the list or the settings call them', () => {
    const { find } = read()
    expect(['Actions Amplitude', 'Zendesk', 'Facebook Pixel'].map((name) => find(name).displayName)).toEqual([
      'Amplitude (Actions)',
      'Zendesk',
      'Facebook Pixel',
    ])
  })
})

describe('what a destination needs', () => {
  it('is what the app says, by creation name or by display name', () => {
    expect(mapped(read({ destinations: { 'Actions Amplitude': 'analytics' } }), 'Actions Amplitude')).toBe(
      'app: analytics',
    )
    expect(mapped(read({ destinations: { 'Amplitude (Actions)': 'functional' } }), 'Actions Amplitude')).toBe(
      'app: functional',
    )
  })

  it('else what the workspace says, every category of it', () => {
    expect(mapped(read(), 'Facebook Pixel')).toBe('workspace: advertising, analytics')
  })

  it('else what the catalogue says, if the app turned that on', () => {
    expect(mapped(read(), 'Zendesk')).toBe('unmapped: ')
    expect(mapped(read({ catalogueRules: true }), 'Zendesk')).toBe('catalogue: functional')
    expect(mapped(read({ catalogueRules: true }), 'Webhooks')).toBe('catalogue: analytics')
    expect(mapped(read({ catalogueRules: { Helpdesk: 'advertising' } }), 'Zendesk')).toBe(
      'catalogue: advertising',
    )
    expect(mapped(read({ catalogueRules: { Helpdesk: 'advertising' } }), 'Webhooks')).toBe('unmapped: ')
    expect(mapped(read({ catalogueRules: true }, []), 'Zendesk')).toBe('unmapped: ')
  })

  it.each([
    ['marketingAndAnalytics', ['functional', 'marketingAndAnalytics']],
    ['analytics', ['marketingAndAnalytics', 'analytics']],
    ['analytics', ['functional']],
  ])('and that by the name which the old manager gave to analytics, where an app kept it: %s', (id, ids) => {
    const categories = ids.map((one) => ({ id: one, label: one, description: one }))
    const consent = defineConsent({ categories, catalogueRules: true })
    const { destinations } = readWorkspace(settings, consent, list)
    expect(destinations.find(({ name }) => name === 'Webhooks')?.categories).toEqual([id])
  })

  it('else what the app says of unmapped ones', () => {
    expect(mapped(read({ unmapped: 'analytics' }), 'Zendesk')).toBe('unmapped: analytics')
  })

  it('is handed on as a map', () => {
    expect(mapOf({ destinations: { Zendesk: 'functional' } })).toEqual({
      'Actions Amplitude': ['advertising'],
      'Facebook Pixel': ['advertising', 'analytics'],
      Webhooks: [],
      Zendesk: ['functional'],
    })
  })

  it('is no row of that map where it runs unmapped', () => {
    expect(Object.keys(mapOf({ unmapped: 'allow' }))).toEqual(['Actions Amplitude', 'Facebook Pixel'])
  })

  it('names what the workspace does not have', () => {
    const destinations = {
      'Amplitude (Actions)': 'analytics',
      'Segment.io': 'analytics',
      Amplitud: 'analytics',
    } as const
    expect(read({ destinations }).workspace.unknownNames).toEqual(['Amplitud'])
  })
})

describe('a destination', () => {
  it('may run with every category it needs', () => {
    const { consent, find, after } = read()
    const pixel = find('Facebook Pixel')
    expect(mayRun(consent, after({ advertising: 'granted' }), pixel)).toBe(false)
    expect(waitingFor(after({ advertising: 'granted' }), pixel)).toEqual(['analytics'])
    expect(mayRun(consent, after({ advertising: 'granted', analytics: 'granted' }), pixel)).toBe(true)
  })

  it.each(['Actions Amplitude', 'Amplitude (Actions)'])(
    'may not run before it was asked about, as %s',
    (name) => {
      const { consent, find, after, workspace } = read({ destinations: { [name]: 'analytics' } })
      const state = after({ analytics: 'granted' })
      const unasked = { ...state, unasked: [name] }
      const amplitude = find('Actions Amplitude')
      expect([mayRun(consent, state, amplitude), mayRun(consent, unasked, amplitude)]).toEqual([true, false])
      expect([mayRunSegment(consent, state, workspace), mayRunSegment(consent, unasked, workspace)]).toEqual([
        true,
        false,
      ])
    },
  )

  it('that nothing maps may run only where the app said so', () => {
    const all = { functional: 'granted', analytics: 'granted', advertising: 'granted' } as const
    const [blocked, allowed] = [read(), read({ unmapped: 'allow' })]
    expect(mayRun(blocked.consent, blocked.after(all), blocked.find('Zendesk'))).toBe(false)
    expect(mayRun(allowed.consent, allowed.after({}), allowed.find('Zendesk'))).toBe(true)
  })

  it('that the app maps to nothing may not run, whatever it said of unmapped ones', () => {
    const { consent, find, after } = read({ unmapped: 'allow' })
    const zendesk = { ...find('Zendesk'), mappedBy: 'app' } as const // only in development is such a map refused
    expect(mayRun(consent, after({}), zendesk)).toBe(false)
  })

  it.each(['Webhooks', 'Web hooks'])(
    'that nothing maps may not run once it was switched off, as %s',
    (name) => {
      const { consent, find, after } = read({ unmapped: 'allow' }, [
        { creationName: 'Webhooks', name: 'Web hooks', category: '', website: '' },
      ])
      const state = after({})
      const off = { ...state, denied: [name] }
      expect([state, off].map((each) => mayRun(consent, each, find('Webhooks')))).toEqual([true, false])
    },
  )

  it('whose category is not declared may not run', () => {
    const told = parseSettings({
      integrations: {
        'Segment.io': { apiKey: 'key' },
        A: { consentSettings: { categories: ['marketing'] } },
      },
    })
    const { consent, after } = read({ model: 'opt-out' })
    const { destinations } = readWorkspace(told, consent)
    expect(mayRun(consent, after({}), destinations[0]!)).toBe(false)
  })
})

describe('Segment itself', () => {
  const mayRunAfter = (
    answers: Partial<Record<ShopCategory, Answer>>,
    options: Parameters<typeof read>[0] = {},
  ) => {
    const { consent, workspace, after } = read(options)
    return mayRunSegment(consent, after(answers), workspace)
  }

  it('runs when something is open that a visitor could have refused', () => {
    expect(mayRunAfter({})).toBe(false)
    expect(mayRunAfter({ advertising: 'granted' })).toBe(true)
  })

  it('does not run for a category without destinations, for required or unmapped ones', () => {
    expect(mayRunAfter({ functional: 'granted' })).toBe(false)
    expect(mayRunAfter({}, { destinations: { Zendesk: 'essential' } })).toBe(false)
    expect(mayRunAfter({}, { unmapped: 'allow' })).toBe(false)
  })

  it('runs for a destination that needs a required category beside one that could be refused', () => {
    const destinations = { Zendesk: ['essential', 'functional'] } as const
    expect(mayRunAfter({}, { destinations })).toBe(false)
    expect(mayRunAfter({ functional: 'granted' }, { destinations })).toBe(true)
  })

  it('runs by its own category when it is mapped', () => {
    const destinations = { 'Segment.io': 'analytics' } as const
    expect(mayRunAfter({ advertising: 'granted' }, { destinations })).toBe(false)
    expect(mayRunAfter({ analytics: 'granted' }, { destinations })).toBe(true)
  })
})
