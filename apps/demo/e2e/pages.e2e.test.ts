// Every page of the demo, with the question on it: no barrier that axe can find, and nothing that a narrow window cuts off.
import axe from 'axe-core'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server.js'
import { answersInPlace, launch } from './visitor.js'

let browser: Browser
let demo: DemoServer
beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launch(), startDemo()])
})
afterAll(() => Promise.all([browser?.close(), demo?.close()]))

describe.each([
  ['light', 1280],
  ['dark', 320],
] as const)('in a %s window of %i px', (colorScheme, width) => {
  it.each([
    '',
    'products/morning-mug',
    'cart',
    'sign-in',
    'inspector',
    'privacy',
    'law',
    'history',
    'gallery',
  ])('/%s', async (path) => {
    const viewport = { width, height: 800 }
    const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${demo.url}/${path}`)
    await answersInPlace(page)
    if (path === 'inspector') await page.locator('.row.is-held').first().waitFor() // its lists are long then, and scroll
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run()
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    })
    expect(violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await context.close()
  })
})

it('every button for the preferences opens them, in the gallery, too', async () => {
  const page = await browser.newPage()
  await page.goto(`${demo.url}/gallery`)
  await answersInPlace(page)
  const buttons = await page.getByRole('button', { name: 'Privacy preferences' }).all()
  expect(buttons.length).toBeGreaterThan(0)
  for (const button of buttons) {
    await button.click()
    await page.getByRole('dialog').waitFor({ timeout: 5000 })
    await page.keyboard.press('Escape')
  }
  await page.close()
})

it('the gallery shows the privacy page in the language that was chosen, and nothing is cut off', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
  await page.goto(`${demo.url}/gallery?language=ar`)
  await page.getByText('On a privacy page').click()
  const table = page.getByRole('table')
  await table.waitFor({ timeout: 5000 })
  const { lang, dir } = await page
    .locator('.assent-disclosure', { has: table })
    .evaluate((part: HTMLElement) => ({ lang: part.lang, dir: part.dir }))
  expect([lang, dir]).toEqual(['ar', 'rtl'])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.close()
})
