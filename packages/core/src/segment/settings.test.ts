import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConsentError } from '../errors.js'
import { fetchIntegrationList, fetchSettings, parseSettings } from './settings.js'

const plugin = {
  name: 'Amplitude (Actions)',
  creationName: 'Actions Amplitude',
  libraryName: 'amplitude-pluginsDestination',
  url: 'https://cdn.segment.com/next-integrations/actions/amplitude-plugins/1.js',
  settings: {},
}
const workspace = (more: object = {}) => ({ integrations: { 'Segment.io': { apiKey: 'key' } }, ...more })
const options = { writeKey: 'key' }

/** The network answers this to whatever is asked; gives back what was asked. */
function answer(reply: () => Promise<Response>) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
    asked.push(url)
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason))
      reply().then(resolve, reject)
    })
  })
  return asked
}
const json =
  (body: unknown, status = 200) =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status }))

afterEach(() => void vi.unstubAllGlobals())

describe('fetching the settings', () => {
  it('asks the CDN for the source', async () => {
    const asked = answer(json(workspace()))
    await fetchSettings({ writeKey: 'a/b' })
    await fetchSettings({ writeKey: 'key', cdnUrl: 'https://cdn.shop.example//' })
    expect(asked).toEqual([
      'https://cdn.segment.com/v1/projects/a%2Fb/settings',
      'https://cdn.shop.example/v1/projects/key/settings',
    ])
  })

  it.each([
    ['SETTINGS_NOT_LOADED', 'an error status', json(workspace(), 404)],
    ['SETTINGS_NOT_LOADED', 'a network that is down', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['SETTINGS_NOT_UNDERSTOOD', 'a page of HTML', () => Promise.resolve(new Response('<html>'))],
    ['SETTINGS_NOT_UNDERSTOOD', 'another shape', json([])],
  ])('throws %s for %s', async (code, _what, reply) => {
    answer(reply)
    await expect(fetchSettings(options)).rejects.toMatchObject({ name: 'ConsentError', code })
  })

  it('does not wait longer than it was told', async () => {
    answer(() => new Promise(() => {}))
    await expect(fetchSettings({ ...options, settingsTimeoutMs: 10 })).rejects.toMatchObject({
      code: 'SETTINGS_NOT_LOADED',
    })
  })
})

describe('fetching the list of destinations', () => {
  it('keeps the lines that have a creation name', async () => {
    const asked = answer(json([{ creationName: 'Amplitude', category: 'Analytics' }, { name: 'x' }, null]))
    expect(await fetchIntegrationList(options)).toEqual([
      { creationName: 'Amplitude', category: 'Analytics' },
    ])
    expect(asked).toEqual(['https://cdn.segment.com/v1/projects/key/integrations'])
  })

  it.each([
    ['down', json([], 500)],
    ['of another shape', json({ creationName: 'Amplitude' })],
  ])('makes an empty list when it is %s', async (_how, reply) => {
    answer(reply)
    expect(await fetchIntegrationList(options)).toEqual([])
  })
})

describe('the settings', () => {
  it.each([null, [], {}, { integrations: [] }, { integrations: {} }, { integrations: { 'Segment.io': {} } }])(
    'are not understood without the source: %j',
    (told) => {
      expect(() => parseSettings(told)).toThrow(/SETTINGS_NOT_UNDERSTOOD/)
    },
  )

  it('travel on whole', () => {
    const told = workspace({ plan: { track: {} }, somethingNew: [1], remotePlugins: [plugin] })
    expect(parseSettings(told)).toEqual(told)
  })

  it('have no plugin that cannot be loaded', () => {
    const broken = [
      { ...plugin, url: 'javascript:alert(1)' },
      { ...plugin, url: undefined },
      { ...plugin, libraryName: 7 },
      { ...plugin, settings: 'none' },
      'plugin',
      null,
    ]
    expect(parseSettings(workspace({ remotePlugins: [...broken, plugin] })).remotePlugins).toEqual([plugin])
    expect(parseSettings(workspace({ remotePlugins: 'none' })).remotePlugins).toEqual([])
  })

  it('have no destination without settings of its own', () => {
    const integrations = { 'Segment.io': { apiKey: 'key' }, Amplitude: {}, Odd: true, Odder: null }
    expect(Object.keys(parseSettings({ integrations }).integrations)).toEqual(['Segment.io', 'Amplitude'])
  })

  it('of any shape are understood or refused, never worse', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (integrations, remotePlugins) => {
        const told = { integrations: { 'Segment.io': { apiKey: 'key' }, Odd: integrations }, remotePlugins }
        expect(parseSettings(told).integrations['Segment.io']).toBeTruthy()
        try {
          parseSettings({ integrations, remotePlugins })
        } catch (error) {
          expect(error).toBeInstanceOf(ConsentError)
        }
      }),
    )
  })
})
