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

const MOST_TABS = 60

/** Tabs until the focus is on the control of this name. */
async function tabTo(role: 'button' | 'switch', name: string): Promise<void> {
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
