import { describe, expect, it } from 'vitest'
import { defineConsent, type ConsentOptions } from '../catalog.js'
import { decide, initialState } from '../decision.js'
import type { Answer } from '../vocabulary.js'
import { CATALOGUE_RULES } from './catalogue-rules.js'
import { parseSettings, type ListedIntegration } from './settings.js'
import { destinationMap, mayRun, mayRunSegment, readWorkspace, waitingFor } from './workspace.js'

type Category = 'essential' | 'functional' | 'analytics' | 'advertising'

const declare = (options: Partial<ConsentOptions<Category>> = {}) =>
  defineConsent<Category>({
    categories: (['essential', 'functional', 'analytics', 'advertising'] as const).map((id) => ({
      id,
      label: id,
      description: id,
      required: id === 'essential',
    })),
    ...options,
  })

const remote = (creationName: string, name = creationName) => ({
  name,
  creationName,
  libraryName: 'lib',
  url: 'https://cdn.test/a.js',
  settings: {},
})
const needs = (...categories: string[]) => ({ consentSettings: { categories } })
const browser = { type: 'browser' }

function read(
  integrations: Record<string, unknown>,
  consent = declare(),
  list: readonly ListedIntegration[] = [],
  remotePlugins: unknown[] = [],
) {
  const all = { 'Segment.io': { apiKey: 'wk' }, ...integrations }
  const workspace = readWorkspace(parseSettings({ integrations: all, remotePlugins }), consent, list)
  const [only] = workspace.destinations
  return { workspace, consent, only: only! }
}

const after = (consent: ReturnType<typeof declare>, answers: Partial<Record<Category, Answer>>) =>
  decide(consent, initialState(consent), answers, { decidedAt: 1, recordId: 'r' })

describe('the destinations of a workspace', () => {
  it('are those of the settings and of the remote plugins, by name, without Segment itself', () => {
    const { workspace } = read({ Mixpanel: {}, Repeater: {} }, declare(), [], [remote('Actions Amplitude')])
    expect(workspace.destinations.map(({ name }) => name)).toEqual(['Actions Amplitude', 'Mixpanel'])
  })

  it('are shown by the name that visitors know', () => {
    const list = [{ creationName: 'Mixpanel', name: 'Mixpanel (Legacy)' }]
    expect(read({ Mixpanel: {} }, declare(), list).only.displayName).toBe('Mixpanel (Legacy)')
    const action = read({}, declare(), list, [remote('Mixpanel', 'Mixpanel (Actions)')])
    expect(action.only.displayName).toBe('Mixpanel (Actions)')
  })

  it('named like a prototype are destinations like others', () => {
    const { workspace } = read(JSON.parse('{"constructor": {}, "__proto__": {}}') as Record<string, unknown>)
    expect(workspace.destinations.map(({ name, mappedBy }) => [name, mappedBy])).toEqual([
      ['__proto__', 'unmapped'],
      ['constructor', 'unmapped'],
    ])
  })

  it.each([
    ['action', 'Amplitude', browser, [remote('Amplitude')]],
    ['classic', 'Amplitude', browser, []],
    ['classic', 'Amplitude', { versionSettings: { componentTypes: ['browser', 'server'] } }, []],
    ['cloud', 'Amplitude', { type: 'server' }, []],
    ['cloud', 'Amplitude', {}, []],
    ['cloud', 'Amplitude', { ...browser, bundlingStatus: 'unbundled' }, []],
    ['cloud', 'Segment Profiles', browser, []],
    ['cloud', 'Iterable', browser, []],
  ])('run as %s: %s %j', (mode, name, integration, plugins) => {
    expect(read({ [name]: integration }, declare(), [], plugins).only.mode).toBe(mode)
  })

  it('that the app maps and the workspace lacks are told', () => {
    const consent = declare({ destinations: { Amplitude: 'analytics', Hotjar: 'analytics', 'Segment.io': 'analytics' } })
    expect(read({ Amplitude: {} }, consent).workspace.unknownNames).toEqual(['Hotjar'])
  })
})

describe('the categories of a destination', () => {
  const list = [{ creationName: 'Amplitude', name: 'Amplitude (Classic)', category: 'Advertising' }]
  const of = (options: Partial<ConsentOptions<Category>>, integration: unknown = {}) => {
    const { categories, mappedBy } = read({ Amplitude: integration }, declare(options), list).only
    return [mappedBy, ...categories]
  }

  it('come from the app first, by creation name or display name', () => {
    const workspace = needs('functional')
    expect(of({ destinations: { Amplitude: 'analytics' } }, workspace)).toEqual(['app', 'analytics'])
    expect(of({ destinations: { 'Amplitude (Classic)': ['analytics', 'advertising'] } }, workspace)).toEqual([
      'app',
      'analytics',
      'advertising',
    ])
  })

  it('then from the consent settings of the workspace, all of them', () => {
    expect(of({ catalogueRules: true }, needs('functional', 'analytics'))).toEqual([
      'workspace',
      'functional',
      'analytics',
    ])
  })

  it('then from the catalogue, where the app turned that on', () => {
    expect(of({ catalogueRules: true })).toEqual(['catalogue', 'advertising'])
    expect(of({ catalogueRules: { Advertising: 'functional' } })).toEqual(['catalogue', 'functional'])
    expect(of({ catalogueRules: { Analytics: 'functional' } })).toEqual(['unmapped'])
  })

  it('then from `unmapped`', () => {
    expect(of({})).toEqual(['unmapped'])
    expect(of({ unmapped: 'analytics' })).toEqual(['unmapped', 'analytics'])
  })

  it.each([{ consentSettings: null }, { consentSettings: { categories: [] } }, { consentSettings: [] }])(
    'do not come from %j',
    (integration) => expect(of({}, integration)).toEqual(['unmapped']),
  )

  it('are sorted by the catalogue as the old manager did, and what it does not know stays unmapped', () => {
    expect(CATALOGUE_RULES['Tag Managers']).toBe('advertising')
    expect(CATALOGUE_RULES['Livechat']).toBe('functional')
    expect(CATALOGUE_RULES['Heatmaps & Recordings']).toBe('analytics')
    const unknown = [{ creationName: 'Amplitude', category: 'toString' }]
    const { only } = read({ Amplitude: {} }, declare({ catalogueRules: true }), unknown)
    expect(only.mappedBy).toBe('unmapped')
  })
})

describe('a destination may run', () => {
  it('when every category it needs is granted', () => {
    const { consent, only } = read({ Amplitude: needs('analytics', 'advertising') })
    expect(mayRun(consent, initialState(consent), only)).toBe(false)
    expect(mayRun(consent, after(consent, { analytics: 'granted' }), only)).toBe(false)
    expect(waitingFor(after(consent, { analytics: 'granted' }), only)).toEqual(['advertising'])
    const both = after(consent, { analytics: 'granted', advertising: 'granted' })
    expect(mayRun(consent, both, only)).toBe(true)
    expect(waitingFor(both, only)).toEqual([])
  })

  it('never when it needs a category that is not declared', () => {
    const { consent, only } = read({ Amplitude: needs('analytics', 'marketing') })
    const all = after(consent, { functional: 'granted', analytics: 'granted', advertising: 'granted' })
    expect(mayRun(consent, all, only)).toBe(false)
  })

  it('unmapped only where the app said so', () => {
    const block = read({ Amplitude: {} })
    expect(mayRun(block.consent, after(block.consent, { analytics: 'granted' }), block.only)).toBe(false)
    const allow = read({ Amplitude: {} }, declare({ unmapped: 'allow' }))
    expect(mayRun(allow.consent, initialState(allow.consent), allow.only)).toBe(true)
  })
})

describe('Segment may run', () => {
  it('when a destination that was chosen may', () => {
    const { consent, workspace } = read({ Amplitude: needs('analytics'), Mixpanel: needs('essential') })
    expect(mayRunSegment(consent, initialState(consent), workspace)).toBe(false)
    expect(mayRunSegment(consent, after(consent, { functional: 'granted' }), workspace)).toBe(false)
    expect(mayRunSegment(consent, after(consent, { analytics: 'granted' }), workspace)).toBe(true)
  })

  it('not for required categories or unmapped destinations alone', () => {
    const { consent, workspace } = read({ A: needs('essential'), B: {} }, declare({ unmapped: 'allow' }))
    expect(mayRunSegment(consent, initialState(consent), workspace)).toBe(false)
  })

  it('only with its own category, where it is mapped', () => {
    const consent = declare({ destinations: { 'Segment.io': 'analytics' } })
    const { workspace } = read({ Intercom: needs('functional') }, consent)
    expect(mayRunSegment(consent, after(consent, { functional: 'granted' }), workspace)).toBe(false)
    expect(mayRunSegment(consent, after(consent, { analytics: 'granted' }), workspace)).toBe(true)
  })
})

describe('the map of a workspace', () => {
  it('is what each destination needs, for the cookie', () => {
    const { workspace } = read({ Amplitude: needs('analytics'), Mixpanel: {} })
    expect(destinationMap(workspace)).toEqual({ Amplitude: ['analytics'], Mixpanel: [] })
  })
})
