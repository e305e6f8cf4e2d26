import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server'
import { launch, lookAround, settle, visit, type Visitor } from './visitor'

let browser: Browser
let demo: DemoServer
let visitor: Visitor

beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launch(), startDemo()])
})
afterAll(() => Promise.all([browser?.close(), demo?.close()]))
beforeEach(async () => {
  visitor = await visit(browser, demo.url)
})
afterEach(() => visitor.close())

describe('before an answer', () => {
  it('keeps nothing, requests nothing and downloads nothing of analytics.js', async () => {
    const { page, button, requests, log, kept } = visitor
    const scripts: Promise<string>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text().catch(() => ''))
    })
    await page.reload()
    await button('Accept all').waitFor()
    await lookAround(visitor)
    await button('Accept all').hover() // what is fetched ahead is ours alone
    await settle(page)
    expect(requests).toEqual([])
    expect(await log()).toEqual([])
    expect(await kept()).toEqual([])
    const sources = await Promise.all(scripts)
    expect(sources.length).toBeGreaterThan(0)
    const isAnalytics = (source: string) => /__SEGMENT_INSPECTOR__|ContextCancelation/.test(source)
    expect(sources.filter(isAnalytics)).toEqual([])
  })
})

describe('rejecting all', () => {
  it('lets nothing leave, however long the visit and after a reload', async () => {
    const { page, button, requests, log, kept } = visitor
    await button('Reject all').click()
    await button('Reject all').waitFor({ state: 'detached' })
    await lookAround(visitor)
    await page.reload()
    await lookAround(visitor)
    await settle(page)
    expect(requests).toEqual([])
    expect(await log()).toEqual([])
    expect(await kept()).toEqual(['tracking-preferences'])
  })
})

describe('the banner in the HTML', () => {
  it('is there for a new visitor and not for one who answered', async () => {
    const { page, button } = visitor
    const html = async () => (await page.context().request.get(demo.url)).text()
    expect(await html()).toContain('Accept all')
    await button('Reject all').click()
    await button('Reject all').waitFor({ state: 'detached' })
    expect(await html()).not.toContain('Accept all')
    expect(await html()).toContain('Privacy preferences')
  })
})
