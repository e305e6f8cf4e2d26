import { describe, expect, it } from 'vitest'
import { sampleDestinations } from './sample-destinations.js'
import { createSegmentStandIn, type StandInOptions } from './stand-in.js'
import type { buildSettings } from './workspace.js'

const ORIGIN = 'http://shop.test'

async function ask(
  standIn: ReturnType<typeof createSegmentStandIn>,
  path: string,
  init?: RequestInit,
): Promise<Response> {
  const answer = await standIn.handle(new Request(ORIGIN + path, init))
  if (answer === 'drop') throw new Error('dropped')
  return answer
}

const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) })
const open = (options?: StandInOptions) => createSegmentStandIn(options)
type Settings = ReturnType<typeof buildSettings>
const settingsOf = async (answer: Response): Promise<Settings> => (await answer.json()) as Settings

describe('the CDN', () => {
  it('answers settings with every destination, its consent categories and script URLs of this origin', async () => {
    const settings = await settingsOf(await ask(open(), '/v1/projects/wk/settings'))
    const names = sampleDestinations.map((one) => one.creationName)
    expect(Object.keys(settings.integrations).sort()).toEqual([...names, 'Segment.io'].sort())
    expect(settings.integrations['Segment.io']).toMatchObject({ apiKey: 'wk', apiHost: 'shop.test/v1' })
    expect(settings.integrations['Facebook Pixel']).toMatchObject({
      consentSettings: { categories: ['advertising'] },
    })
    expect(settings.integrations['Hubspot Web (Actions)']).not.toHaveProperty('consentSettings')
    expect(settings.consentSettings.hasUnmappedDestinations).toBe(true)
    expect(
      settings.remotePlugins.every((one) => one.url.startsWith(`${ORIGIN}/next-integrations/actions/`)),
    ).toBe(true)
  })

  it('carries its base path in every address it hands out', async () => {
    const standIn = open({ basePath: '/segment' })
    const settings = await settingsOf(await ask(standIn, '/segment/v1/projects/wk/settings'))
    expect(settings.integrations['Segment.io']).toMatchObject({ apiHost: 'shop.test/segment/v1' })
    const [first] = settings.remotePlugins
    expect(first?.url).toMatch(/^http:\/\/shop\.test\/segment\/next-integrations\//)
    const script = (await standIn.handle(new Request(first?.url ?? ''))) as Response
    expect(await script.text()).toContain('base = "http://shop.test/segment"')
  })

  it('names itself as the page reached it, behind a proxy too', async () => {
    const headers = { 'x-forwarded-proto': 'https', host: 'shop.example' }
    const settings = await settingsOf(await ask(open(), '/v1/projects/wk/settings', { headers }))
    expect(settings.integrations['Segment.io']).toMatchObject({ apiHost: 'shop.example/v1' })
    expect(settings.remotePlugins[0]?.url).toMatch(/^https:\/\/shop\.example\//)
  })

  it('lists names, descriptions and the dummy that Segment lists', async () => {
    const list = (await (await ask(open(), '/v1/projects/wk/integrations')).json()) as {
      creationName: string
    }[]
    expect(list.map((one) => one.creationName)).toEqual([
      ...sampleDestinations.map((one) => one.creationName),
      'Repeater',
    ])
  })

  it('serves scripts that parse, for both kinds of device mode', async () => {
    const standIn = open()
    for (const path of [
      '/next-integrations/actions/google-analytics-4-web/x.js',
      '/next-integrations/integrations/google-adwords-new/1.3.1/google-adwords-new.dynamic.js.gz',
    ]) {
      const source = await (await ask(standIn, path)).text()
      expect(() => new Function(source)).not.toThrow()
    }
    expect((await ask(standIn, '/next-integrations/actions/nobody/x.js')).status).toBe(404)
  })

  it('serves scripts that set the cookies declared for them', async () => {
    const source = await (
      await ask(open(), '/next-integrations/integrations/facebook-pixel/1/x.dynamic.js.gz')
    ).text()
    expect(source).toContain(`['_fake_' + slug].concat(["_fbp"])`)
  })

  it('tells two remote plugins of one display name apart by their slug', async () => {
    const twin = (slug: string) =>
      ({ ...sampleDestinations[0], mode: 'action', slug, libraryName: `${slug}Library` }) as const
    const facts = { creationName: 'A', name: 'Same', description: '', website: '', category: '' }
    const standIn = open({
      destinations: [
        { ...twin('one'), ...facts },
        { ...twin('two'), ...facts, creationName: 'B' },
      ],
    })
    const { remotePlugins } = await settingsOf(await ask(standIn, '/v1/projects/wk/settings'))
    expect(remotePlugins.map((one) => one.name)).toEqual(['Same', 'Same'])
    const sources = await Promise.all(
      remotePlugins.map(async (one) => (await ask(standIn, new URL(one.url).pathname)).text()),
    )
    expect(sources.map((source) => /window\["(\w+)"\] = /.exec(source)?.[1])).toEqual([
      'oneLibrary',
      'twoLibrary',
    ])
  })
})

describe('the sample workspace', () => {
  it('has every mode, a hybrid, and exactly one destination nobody mapped', () => {
    expect(new Set(sampleDestinations.map((one) => one.mode))).toEqual(
      new Set(['action', 'classic', 'cloud']),
    )
    expect(sampleDestinations.filter((one) => !one.consent).map((one) => one.name)).toEqual([
      'HubSpot Web (Actions)',
    ])
    expect(sampleDestinations.some((one) => one.mode === 'action' && (one.plugins?.length ?? 0) > 1)).toBe(
      true,
    )
  })
})

describe('the log', () => {
  it('keeps tracking calls in order, batches flattened', async () => {
    const standIn = open()
    await ask(standIn, '/v1/t', post({ type: 'track', event: 'One' }))
    await ask(standIn, '/v1/b', post({ batch: [{ type: 'track', event: 'Two' }, { type: 'page' }] }))
    await ask(standIn, '/v1/m', post({ series: [] }))
    expect(standIn.events().map((one) => one.event ?? one.type)).toEqual(['One', 'Two', 'page'])
    expect(standIn.log().map((entry) => entry.kind)).toEqual(['event', 'batch', 'metrics'])
  })

  it('notes who asked, from where, and what vendors called home about', async () => {
    const standIn = open({ basePath: '/segment' })
    const headers = {
      origin: 'http://other.test',
      cookie: 'ajs_user_id=7',
      referer: 'http://other.test/cart',
      accept: '*/*',
    }
    await ask(standIn, '/segment/vendor/hotjar/load?x=1', { ...post({ id: 1 }), headers })
    const [entry] = standIn.vendorCalls('hotjar')
    expect(entry).toMatchObject({
      kind: 'vendor',
      slug: 'hotjar',
      what: 'load',
      path: '/vendor/hotjar/load',
      query: '?x=1',
      host: 'shop.test',
    })
    expect(entry?.headers).toEqual({
      'content-type': 'text/plain;charset=UTF-8',
      origin: 'http://other.test',
      cookie: 'ajs_user_id=7',
      referer: 'http://other.test/cart',
    })
    expect(entry?.body).toEqual({ id: 1 })
  })

  it('answers tests over HTTP, without logging them', async () => {
    const standIn = open()
    await ask(standIn, '/v1/t', post({ type: 'track' }))
    await ask(standIn, '/nowhere')
    await ask(standIn, '/favicon.ico')
    const kinds = async (query = '') =>
      ((await (await ask(standIn, `/__log${query}`)).json()) as { kind: string }[]).map((one) => one.kind)
    expect(await kinds()).toEqual(['event', 'unknown'])
    expect(await kinds('?kind=event')).toEqual(['event'])
    expect(await kinds('?last=1')).toEqual(['unknown'])
    await ask(standIn, '/__reset', { method: 'POST' })
    expect(await kinds()).toEqual([])
  })

  it('forgets the oldest entries beyond two thousand', async () => {
    const standIn = open()
    for (let count = 0; count < 2_003; count += 1) await ask(standIn, `/vendor/x/event?n=${count}`, post({}))
    expect(standIn.log()).toHaveLength(2_000)
    expect(standIn.log()[0]?.query).toBe('?n=3')
  })
})

describe('CORS', () => {
  it('lets any page in, with the origin it named', async () => {
    const standIn = open()
    const preflight = await ask(standIn, '/v1/t', {
      method: 'OPTIONS',
      headers: { origin: 'http://other.test' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('http://other.test')
    const answer = await ask(standIn, '/v1/t', post({}))
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(standIn.log()).toHaveLength(1)
  })
})
