import { afterEach, describe, expect, it, vi } from 'vitest'
import { cdnOf, fetchIntegrationList, fetchSettings, parseSettings } from './settings.js'

const options = { writeKey: 'w/k' }
const segment = { apiKey: 'wk' }
const remote = {
  name: 'Actions Amplitude',
  creationName: 'Actions Amplitude',
  libraryName: 'amplitudeDestination',
  url: 'https://cdn.test/amplitude.js',
  settings: {},
}

/** The network answers so; what was asked is written down. */
function answer(reply: (signal: AbortSignal) => Response | Promise<Response>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push(url)
    return Promise.resolve(reply(signal))
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the settings of a workspace', () => {
  it('are asked of the CDN by write key, without credentials', async () => {
    const asked = answer(() => Response.json({ integrations: { 'Segment.io': segment } }))
    await fetchSettings(options)
    await fetchSettings({ ...options, cdnUrl: 'http://127.0.0.1:3000/segment//' })
    expect(asked).toEqual([
      'https://cdn.segment.com/v1/projects/w%2Fk/settings',
      'http://127.0.0.1:3000/segment/v1/projects/w%2Fk/settings',
    ])
    expect(cdnOf({ writeKey: 'wk', cdnUrl: 'https://cdn.test/' })).toBe('https://cdn.test')
  })

  it('travel on as they came, beside what is checked', () => {
    const settings = { integrations: { 'Segment.io': segment }, plan: { track: {} }, edgeFunction: {} }
    expect(parseSettings(settings)).toEqual({ ...settings, remotePlugins: [] })
  })

  it('lose rows that no destination can be made of', () => {
    const wrong = [
      null,
      'Amplitude',
      { ...remote, url: 'javascript:alert(1)' },
      { ...remote, url: '//cdn.test/a.js' },
      { ...remote, settings: [] },
      { ...remote, creationName: undefined },
    ]
    const settings = parseSettings({
      integrations: { 'Segment.io': segment, Amplitude: {}, Mixpanel: null, Hotjar: true, Intercom: [] },
      remotePlugins: [...wrong, remote],
    })
    expect(Object.keys(settings.integrations)).toEqual(['Segment.io', 'Amplitude'])
    expect(settings.remotePlugins).toEqual([remote])
  })

  it.each([
    undefined,
    null,
    'settings',
    [],
    {},
    { integrations: null },
    { integrations: [] },
    { integrations: {} },
    { integrations: { 'Segment.io': true } },
    { integrations: { 'Segment.io': { apiKey: 7 } } },
  ])('are not understood as %j', (settings) => {
    expect(() => parseSettings(settings)).toThrow('[consent/SETTINGS_NOT_UNDERSTOOD]')
  })

  it('that are not JSON are not understood', async () => {
    answer(() => new Response('<!doctype html>'))
    await expect(fetchSettings(options)).rejects.toMatchObject({ code: 'SETTINGS_NOT_UNDERSTOOD' })
  })

  it.each([404, 429, 500])('of status %i are not loaded', async (status) => {
    answer(() => new Response('{}', { status }))
    await expect(fetchSettings(options)).rejects.toMatchObject({
      code: 'SETTINGS_NOT_LOADED',
      detail: `status ${status}`,
    })
  })

  it('that the network refuses are not loaded, and the cause is kept', async () => {
    const cause = new TypeError('Failed to fetch')
    answer(() => Promise.reject(cause))
    await expect(fetchSettings(options)).rejects.toMatchObject({ code: 'SETTINGS_NOT_LOADED', cause })
  })

  it('that do not come in time are given up, the body too', async () => {
    vi.useFakeTimers()
    const body = (signal: AbortSignal) =>
      new ReadableStream({
        start: (stream) => signal.addEventListener('abort', () => stream.error(new Error('aborted'))),
      })
    answer((signal) => new Response(body(signal)))
    const settled = fetchSettings({ ...options, settingsTimeoutMs: 200 }).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(199)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await settled).toMatchObject({ code: 'SETTINGS_NOT_LOADED' })
  })
})

describe('the list of destinations', () => {
  it('keeps the rows that name one', async () => {
    answer(() => Response.json([{ creationName: 'Amplitude', category: 'Analytics' }, null, { name: 'x' }]))
    expect(await fetchIntegrationList(options)).toEqual([
      { creationName: 'Amplitude', category: 'Analytics' },
    ])
  })

  it.each([() => new Response('no', { status: 500 }), () => new Response('<html>'), () => Response.json({})])(
    'is empty when it fails: nothing depends on it (%#)',
    async (reply) => {
      answer(reply)
      expect(await fetchIntegrationList(options)).toEqual([])
    },
  )
})
