import { describe, expect, it } from 'vitest'
import { sampleDestinations } from './sample-destinations.js'
import { createSegmentStandIn } from './stand-in.js'

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
const open = (options?: Parameters<typeof createSegmentStandIn>[0]) => createSegmentStandIn(options)

describe('faults', () => {
  it.each([
    ['malformed', 200, 'application/json', '{"integrations": {'],
    ['empty', 200, 'application/json', '{}'],
    ['html', 200, 'text/html', '<!doctype html>'],
    ['500', 500, 'text/plain', 'fault 500'],
  ] as const)('settings answer %s', async (settings, status, type, start) => {
    const standIn = open()
    standIn.behave({ settings })
    const answer = await ask(standIn, '/v1/projects/wk/settings')
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, type])
    expect((await answer.text()).startsWith(start)).toBe(true)
    standIn.reset()
    expect((await ask(standIn, '/v1/projects/wk/settings')).status).toBe(200)
  })

  it('breaks only the scripts that match', async () => {
    const standIn = open()
    standIn.behave({ scripts: 'not-js', scriptsMatch: 'braze' })
    const broken = await (await ask(standIn, '/next-integrations/actions/braze/x.js')).text()
    expect(() => new Function(broken)).toThrow(SyntaxError)
    expect(await (await ask(standIn, '/next-integrations/actions/tiktok-pixel/x.js')).text()).toContain(
      'tiktok',
    )
    standIn.behave({ scripts: '404' })
    expect((await ask(standIn, '/next-integrations/actions/braze/x.js')).status).toBe(404)
  })

  it('fails the first calls of the tracking API, then recovers', async () => {
    const standIn = open()
    standIn.behave({ api: '429', apiTimes: 1, retryAfterSeconds: 3 })
    const refused = await ask(standIn, '/v1/t', post({}))
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '3'])
    expect((await ask(standIn, '/v1/t', post({}))).status).toBe(200)
  })

  it('hangs until the caller gives up', async () => {
    const standIn = open()
    standIn.behave({ integrations: 'hang' })
    const caller = new AbortController()
    const answer = standIn.handle(
      new Request(`${ORIGIN}/v1/projects/wk/integrations`, { signal: caller.signal }),
    )
    expect(await Promise.race([answer, new Promise((done) => setTimeout(done, 20, 'waiting'))])).toBe(
      'waiting',
    )
    caller.abort()
    expect(await answer).toBe('drop')
  })

  it('can be declared of one vendor: its factory throws, or its plugins rewrite who gets the event', async () => {
    const [first] = sampleDestinations
    if (first?.mode !== 'action') throw new Error('the first sample is an action destination')
    const source = async (patch: object) =>
      (
        await ask(
          open({ destinations: [{ ...first, ...patch }] }),
          `/next-integrations/actions/${first.slug}/x.js`,
        )
      ).text()
    const page: Record<string, unknown> = {}
    const run = (text: string) => new Function('window', text)(page)
    run(await source({ throwsInFactory: true }))
    expect(() => (page[first.libraryName] as () => void)()).toThrow('broke while starting')
    run(await source({ rewritesIntegrations: { All: true } }))
    const [plugin] = (page[first.libraryName] as () => { track(ctx: object): void }[])()
    const ctx = { event: { type: 'track', integrations: { All: false } } }
    plugin?.track(ctx)
    expect(ctx.event.integrations).toEqual({ All: true })
  })
})
