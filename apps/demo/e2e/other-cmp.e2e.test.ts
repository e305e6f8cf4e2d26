// Another CMP asks, the real vanilla-cookieconsent: what is answered there, Segment does in place.
import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { startDemo, type DemoServer } from './demo-server'
import { launch, settle, visit, type Visitor } from './visitor'

let browser: Browser
let demo: DemoServer
let visitor: Visitor

beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launch(), startDemo()])
})
afterAll(() => Promise.all([browser?.close(), demo?.close()]))
beforeEach(async () => {
  visitor = await visit(browser, demo.url)
  await visitor.page.goto(`${demo.url}/other-cmp`)
})
afterEach(() => visitor.close())

const question = () => visitor.page.getByRole('dialog', { name: 'Cookies, says another CMP' })
const answers = () => visitor.page.getByTestId('answers').getByRole('definition').allTextContents()

it('nothing is asked of Segment before its answer, and no banner of ours stands beside it', async () => {
  await question().waitFor()
  await settle(visitor.page)
  expect(await visitor.page.locator('.assent-banner').count()).toBe(0)
  expect(await answers()).toEqual(['unset', 'unset', 'unset'])
  expect(visitor.requests).toEqual([])
  expect(await visitor.kept()).toEqual([])
})

it('a grant and a withdrawal there take effect in place; its preferences open wherever ours would', async () => {
  const { page, button, vendors, kept, forgetTraffic } = visitor
  await question().getByRole('button', { name: 'Accept all' }).click()
  await vi.waitUntil(async () => (await vendors('load')).includes('facebook-pixel'), 10_000)
  expect(await answers()).toEqual(['granted', 'granted', 'granted'])
  expect(await kept()).toContain('ajs_anonymous_id')

  await button('Privacy preferences').click()
  const preferences = page.getByRole('dialog', { name: 'Preferences of another CMP' })
  await preferences.waitFor()
  expect(await page.locator('.assent-dialog').count()).toBe(0)
  await preferences.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(answers).toEqual(['denied', 'denied', 'denied'])
  await settle(page)
  await forgetTraffic()
  await visitor.follow('Shop')
  await button('Add to cart').first().click()
  await settle(page)
  expect(await vendors('event')).toEqual([])
  expect(await visitor.events()).toEqual([])
  expect((await kept()).filter((name) => name.startsWith('ajs_'))).toEqual([])
})

it('its answer is the shop’s on every other page, and comes back with it', async () => {
  await question().getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(answers).toEqual(['denied', 'denied', 'denied'])
  await visitor.page.goto(demo.url)
  expect(await visitor.page.locator('.assent-banner').count()).toBe(0)
  await visitor.page.goto(`${demo.url}/other-cmp`)
  await expect.poll(answers).toEqual(['denied', 'denied', 'denied'])
  expect(await question().count()).toBe(0)
  expect(await visitor.vendors('load')).toEqual([])
})
