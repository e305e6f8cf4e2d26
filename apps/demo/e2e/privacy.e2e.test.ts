// The privacy notice: everything that `assent docs` wrote of the shop's recipients is on the page.
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server.js'
import { launch, visit } from './visitor.js'

const record = JSON.parse(
  readFileSync(new URL('../privacy/processing-record.json', import.meta.url), 'utf8'),
) as {
  readonly controller: string
  readonly 'data-protection-officer': string
  readonly activities: readonly Readonly<Record<'purpose' | 'recipient' | 'role' | 'retention', string>>[]
}
let browser: Browser
let demo: DemoServer
beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launch(), startDemo()])
})
afterAll(() => Promise.all([browser?.close(), demo?.close()]))

it('says who answers for the data, who receives it for what, under which terms, and how long it is kept', async () => {
  const { page, log, close } = await visit(browser, demo.url)
  await page.goto(`${demo.url}/privacy`)
  const main = page.getByRole('main')
  const text = (await main.textContent()) ?? ''
  expect(text).toContain(record.controller)
  expect(text).toContain(record['data-protection-officer'])
  expect(record.activities.length).toBeGreaterThan(10)
  for (const { purpose, recipient, role, retention } of record.activities) {
    const heading = page.getByRole('heading', { name: purpose, exact: true })
    const named = page.locator('section', { has: heading }).last().locator(':scope > ul > li')
    const wanted = record.activities.filter((other) => other.purpose === purpose)
    expect(await named.count()).toBe(wanted.length) // by the catalogue's names, which may be others
    const terms = main.locator('details', { hasText: recipient })
    await terms.getByText(recipient, { exact: true }).click()
    for (const words of [role, retention]) expect(await terms.innerText()).toContain(words)
    await terms.getByText(recipient, { exact: true }).click()
  }
  expect(await log()).toEqual([])
  await close()
})
