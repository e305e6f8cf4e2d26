// The demo's page that plays visitors: model, banner and outcome for where they are and what their browser signals.
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server.js'
import { launch } from './visitor.js'

let browser: Browser
let demo: DemoServer
beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launch(), startDemo()])
})
afterAll(() => Promise.all([browser?.close(), demo?.close()]))

it.each([
  ['DE', false, 'opt-in', 'shut allowed shut', 'none'],
  ['DE', true, 'opt-in', 'shut allowed shut', 'Opt-out request honoured'],
  ['US-CA', false, 'opt-out', 'allowed allowed shut', 'none'],
  ['US-CA', true, 'opt-out', 'shut allowed shut', 'Opt-out request honoured'],
  ['US-TX', true, 'opt-out', 'shut shut shut', 'Opt-out request honoured'],
  ['US-WY', false, 'notice', 'allowed allowed shut', 'none'],
  ['Atlantis', false, 'opt-in', 'shut allowed shut', 'none'],
] as const)('a visitor from %s, signal %s, is under %s', async (region, hasSignal, model, ads, signal) => {
  const page = await browser.newPage()
  await page.goto(`${demo.url}/law`)
  await page.getByLabel('Region').fill(region)
  await page.getByLabel('Global Privacy Control').setChecked(hasSignal)
  await page.getByRole('button', { name: 'Play this visitor' }).click()
  await page.waitForURL(/region=/)
  const law = await page.getByTestId('law').innerText()
  expect(law).toContain(`Model\n${model}\n`)
  expect(law).toContain(`Signal\n${signal}`)
  expect(law).toContain('Banner\nshown')
  const row = page.getByRole('row', { name: /^Advertising/ })
  expect((await row.getByRole('cell').allInnerTexts()).join(' ')).toBe(ads)
  await page.close()
})
