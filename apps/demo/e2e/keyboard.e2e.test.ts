import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server'
import { answersInPlace, launch, visit, VENDORS, type Visitor } from './visitor'

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

const MOST_TABS = 60

/** Tabs until the focus is on the control of this name. */
async function tabTo(role: 'button' | 'link' | 'switch', name: string): Promise<void> {
  const { page } = visitor
  const wanted = page.getByRole(role, { name, exact: true })
  for (let count = 0; count < MOST_TABS; count += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return
  }
  throw new Error(`The ${role} "${name}" cannot be reached with Tab.`)
}

describe('with the keyboard alone', () => {
  it('a visitor can choose analytics, and change that later', async () => {
    const { page, button, vendors, events, forgetTraffic } = visitor
    await button('Customize').waitFor()
    await tabTo('button', 'Customize')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo('switch', 'Analytics')
    await page.keyboard.press('Space')
    await tabTo('button', 'Save choices')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => vendors('load')).toEqual(VENDORS.analytics)

    await tabTo('button', 'Privacy preferences')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const focused = () => page.evaluate(() => document.activeElement?.closest('button')?.textContent)
    await expect.poll(focused).toBe('Privacy preferences')

    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo('button', 'Reject all')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.waitForTimeout(500)
    await forgetTraffic()
    await tabTo('button', 'Add to cart')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(800)
    expect(await events()).toEqual([])
  })
})

/** Whether what is seen at the top of this element is the element itself: in the window, and not under a banner. */
const isClear = (selector: string): Promise<boolean> =>
  visitor.page.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + width / 2, top + Math.min(height, 40) / 2))
  })

describe('the link that skips to the content', () => {
  it.each([
    ['', 'bottom'],
    ['cart', 'bottom'],
    ['privacy', 'bottom'],
    ['gallery?position=top', 'top'],
  ])('is seen, and leads past the header of /%s, clear of a banner at the %s', async (path, position) => {
    const { page } = visitor
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${demo.url}/${path}`)
    await answersInPlace(page)
    expect(await page.locator('.assent-banner').getAttribute('data-position')).toBe(position)
    await tabTo('link', 'Skip to content')
    expect(await isClear('.skip-link')).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
    await expect.poll(() => isClear('main h1')).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
    expect(await isClear(':focus')).toBe(true)
  })
})
