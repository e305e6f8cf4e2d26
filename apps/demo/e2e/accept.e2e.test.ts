import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server'
import { launch, visit, VENDORS, type Visitor } from './visitor'

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

const running = [...VENDORS.functional, ...VENDORS.analytics, ...VENDORS.advertising].sort()

describe('accepting all', () => {
  it('sends the views that were held, with the page and the time they happened', async () => {
    const { page, button, follow, events } = visitor
    await button('Accept all').waitFor()
    await page.waitForTimeout(500) // the button is in the first HTML; the view is tracked once the page runs
    await follow('Soup bowl')
    await page.waitForURL('**/products/soup-bowl')
    const leftHomeAt = Date.now()
    await page.waitForTimeout(500)
    await button('Accept all').click()
    await expect
      .poll(async () => (await events()).map((event) => event.event ?? event.name))
      .toContain('Product Viewed')
    const [home] = await events('Home')
    expect(home?.context?.['page']).toMatchObject({ path: '/', url: `${demo.url}/` })
    expect(home?.properties).toMatchObject({ path: '/' })
    expect(Date.parse(home?.timestamp ?? '')).toBeLessThanOrEqual(leftHomeAt)
    expect(home?.context?.consent?.categoryPreferences).toMatchObject({
      functional: true,
      analytics: true,
      advertising: true,
    })
    const order = (await events()).map((event) => event.event ?? event.name)
    expect(order.indexOf('Home')).toBeLessThan(order.indexOf('Product Viewed'))
    expect(await events('Home')).toHaveLength(1)
  })

  it('starts every destination that is mapped, and no other', async () => {
    const { button, vendors, events, kept } = visitor
    await button('Accept all').click()
    await expect.poll(() => vendors('load')).toEqual(running)
    await button('Add to cart').first().click()
    await expect.poll(() => events('Product Added')).toHaveLength(1)
    const [added] = await events('Product Added')
    expect(added?.integrations).toMatchObject({ 'Hubspot Web (Actions)': false, 'Mixpanel (Actions)': true })
    await expect.poll(() => vendors('event')).toEqual(running)
    expect((await kept()).filter((name) => name.includes('hubspot'))).toEqual([])
    expect(await kept()).toContain('ajs_anonymous_id')
  })

  it('counts one page view for each view', async () => {
    const { page, button, follow, events } = visitor
    await button('Accept all').click()
    await expect.poll(() => events('Home')).toHaveLength(1)
    await follow('Sign in')
    await page.getByLabel('Email').fill('ada@example.com')
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click()
    await expect.poll(async () => (await events()).filter(({ type }) => type === 'identify')).toHaveLength(1)
    await follow('Shop')
    await expect.poll(() => events('Home')).toHaveLength(2)
    expect(await events('Sign in')).toHaveLength(1)
  })

  it('holds at the next visit, without a question', async () => {
    const { page, button, events } = visitor
    await button('Accept all').click()
    await expect.poll(() => events('Home')).toHaveLength(1)
    await page.reload()
    await expect.poll(() => events('Home')).toHaveLength(2)
    expect(await button('Accept all').count()).toBe(0)
  })
})
