import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server'
import { launch, visit } from './visitor'

let browser: Browser
let demo: DemoServer

beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launch(), startDemo()])
})
afterAll(() => Promise.all([browser?.close(), demo?.close()]))

describe("Google's consent mode", () => {
  it('is told of the answer and of its withdrawal in place, and the inspector shows it', async () => {
    const { page, button, follow, close } = await visit(browser, demo.url)
    const panel = page.getByRole('region', { name: 'What Google is told' })
    const newest = panel.getByRole('listitem').first()
    await follow('Inspector')
    await expect
      .poll(() => newest.innerText())
      .toMatch(/default.*granted: security_storage\s+denied: .*ad_storage/s)
    await button('Accept all').click()
    await expect.poll(() => newest.innerText()).toMatch(/update.*granted: .*analytics_storage/s)
    expect(await newest.innerText()).not.toContain('denied')
    await button('Withdraw all').click()
    await expect
      .poll(() => newest.innerText())
      .toMatch(/update.*granted: security_storage\s+denied: .*ad_storage/s)
    expect(await panel.getByRole('listitem').count()).toBe(3)
    await close()
  })
})
