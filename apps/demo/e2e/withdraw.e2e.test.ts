import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startDemo, type DemoServer } from './demo-server'
import { CONSENT_EVENT, launch, lookAround, settle, visit, VENDORS, type Visitor } from './visitor'

let browser: Browser
let demo: DemoServer
let visitor: Visitor

beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launch(), startDemo()])
})
afterAll(() => Promise.all([browser?.close(), demo?.close()]))
beforeEach(async () => {
  visitor = await visit(browser, demo.url)
  await visitor.button('Accept all').click()
  await vi.waitUntil(async () => (await visitor.vendors('load')).includes('facebook-pixel'), 10_000)
  await visitor.page.evaluate(() => Object.assign(window, { sameDocument: true }))
})
afterEach(() => visitor.close())

const isSameDocument = () => visitor.page.evaluate(() => 'sameDocument' in window)
const identifiers = async () =>
  (await visitor.kept()).filter((name) => /^(ajs_|persisted-queue|s%3A|s:)/.test(name))

async function withdrawAll(): Promise<void> {
  await visitor.follow('Inspector')
  await visitor.button('Withdraw all').click()
  await settle(visitor.page)
}

describe('withdrawing advertising', () => {
  it('silences its vendors at once and leaves analytics running, without a reload', async () => {
    const { page, button, vendors, events, forgetTraffic, kept } = visitor
    expect(await kept()).toEqual(expect.arrayContaining(['_fbp', '_ga', 'AMP_demo']))
    await button('Privacy preferences').click()
    await page.getByRole('switch', { name: 'Advertising' }).click()
    await button('Save choices').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await settle(page)
    expect(await kept()).toContain('AMP_demo')
    expect(
      (await kept()).filter((name) => /^(_fbp|_ga|_ttp|_gcl_au)$|facebook|tiktok|braze/.test(name)),
    ).toEqual([])
    await forgetTraffic()
    await button('Add to cart').first().click()
    await expect.poll(() => events('Product Added')).toHaveLength(1)
    await settle(page)
    expect(await vendors('event')).toEqual([...VENDORS.analytics, ...VENDORS.functional].sort())
    const [added] = await events('Product Added')
    expect(added?.context?.consent?.categoryPreferences).toMatchObject({
      analytics: true,
      advertising: false,
    })
    expect(added?.integrations).toMatchObject({
      'Actions Amplitude': true,
      'Actions Google Analytic 4': false,
      'Facebook Pixel': false,
      'TikTok Pixel': false,
    })
    expect(await isSameDocument()).toBe(true)
  })
})

describe('switching one destination off', () => {
  it('silences it alone, also at the next visit, until all is accepted again', async () => {
    const { page, button, vendors, events, forgetTraffic } = visitor
    const pixel = page.getByRole('switch', { name: 'Facebook Pixel' })
    const openPreferences = async () => {
      await button('Privacy preferences').click()
      await page.getByRole('dialog').locator('summary').last().click()
    }
    await openPreferences()
    await pixel.click()
    await button('Save choices').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await settle(page)
    await forgetTraffic()
    await button('Add to cart').first().click()
    await expect.poll(() => events('Product Added')).toHaveLength(1)
    await settle(page)
    const others = Object.values(VENDORS)
      .flat()
      .filter((slug) => !['facebook-pixel', 'hubspot-web'].includes(slug))
    expect(await vendors('event')).toEqual(others.sort())
    const [added] = await events('Product Added')
    expect(added?.integrations).toMatchObject({ 'Facebook Pixel': false, 'TikTok Pixel': true })

    await page.reload()
    await settle(page)
    await forgetTraffic()
    await button('Add to cart').first().click()
    await expect.poll(() => events('Product Added')).toHaveLength(1)
    expect(await vendors('event')).not.toContain('facebook-pixel')

    await openPreferences()
    expect(await pixel.isChecked()).toBe(false)
    await page.getByRole('dialog').getByRole('button', { name: 'Accept all' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await forgetTraffic()
    await button('Add to cart').first().click()
    await expect.poll(() => vendors('event')).toContain('facebook-pixel')
  })
})

describe('withdrawing all', () => {
  it('tells Segment of it once, then lets nothing leave and keeps no identifier', async () => {
    const { page, follow, forgetTraffic, events, requests, log } = visitor
    await follow('Inspector')
    await settle(page)
    await forgetTraffic()
    await withdrawAll()
    expect((await events()).map(({ event }) => event)).toEqual([CONSENT_EVENT])
    expect(await identifiers()).toEqual([])
    await forgetTraffic()
    await lookAround(visitor)
    await settle(page)
    expect(requests).toEqual([])
    expect(await log()).toEqual([])
    expect(await identifiers()).toEqual([])
    expect(await isSameDocument()).toBe(true)
    await page.reload()
    await lookAround(visitor)
    await settle(page)
    expect(await log()).toEqual([])
    expect(await identifiers()).toEqual([])
  })

  it('can be taken back on the same page', async () => {
    const { page, button, follow, events, vendors, forgetTraffic, kept } = visitor
    await withdrawAll()
    await forgetTraffic()
    await button('Privacy preferences').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Accept all' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await follow('Shop')
    await button('Add to cart').first().click()
    await expect.poll(() => events('Product Added')).toHaveLength(1)
    await expect
      .poll(() => vendors('event'))
      .toEqual(expect.arrayContaining(['amplitude-plugins', 'tiktok-pixel']))
    expect(await kept()).toContain('ajs_anonymous_id')
    expect(await isSameDocument()).toBe(true)
  })
})
