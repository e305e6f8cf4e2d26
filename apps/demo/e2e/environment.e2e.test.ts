import { startSegmentStandIn, type RunningStandIn } from '@assent/core/testing'
import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server'
import { launch, visit, type Visitor } from './visitor'

let browser: Browser
let segment: RunningStandIn
let demo: DemoServer | undefined
let visitor: Visitor | undefined

beforeAll(async () => {
  ;[browser, segment] = await Promise.all([launch(), startSegmentStandIn()])
})
afterAll(() => Promise.all([browser?.close(), segment?.close()]))
afterEach(async () => {
  await visitor?.close()
  await demo?.close()
})

const acceptAll = async (env: Readonly<Record<string, string>>): Promise<Visitor> => {
  segment.reset()
  demo = await startDemo(env)
  visitor = await visit(browser, demo.url)
  await visitor.button('Accept all').click()
  return visitor
}

describe('the environment at start', () => {
  it('chooses the workspace, the CDN and the tracking API', async () => {
    const { log } = await acceptAll({
      SEGMENT_WRITE_KEY: 'another-key',
      SEGMENT_CDN_URL: segment.url,
      SEGMENT_API_HOST: segment.apiHost,
      SEGMENT_API_PROTOCOL: 'http',
    })
    await expect.poll(() => segment.events().map(({ name }) => name)).toContain('Home')
    expect(segment.log('settings').map(({ writeKey }) => writeKey)).toEqual(['another-key'])
    await expect.poll(() => segment.vendorCalls().map(({ slug }) => slug)).toContain('fullstory')
    expect(await log()).toEqual([])
  })

  it('leaves the API host to the settings and the region when only a CDN is named', async () => {
    const { log } = await acceptAll({ SEGMENT_CDN_URL: segment.url })
    await expect.poll(() => segment.events().map(({ name }) => name)).toContain('Home')
    expect(segment.log('event')[0]?.host).toBe(new URL(segment.url).host)
    expect(await log()).toEqual([])
  })

  it('sends to the European API when the region says so', async () => {
    segment.reset()
    demo = await startDemo({ SEGMENT_REGION: 'eu' })
    visitor = await visit(browser, demo.url)
    const hosts: string[] = []
    await visitor.page.route('https://*.segmentapis.com/**', (route) => {
      hosts.push(new URL(route.request().url()).host)
      return route.fulfill({ json: { success: true } })
    })
    await visitor.button('Accept all').click()
    await expect.poll(() => hosts).toContain('events.eu1.segmentapis.com')
    expect(await visitor.log('event')).toEqual([])
  })
})
