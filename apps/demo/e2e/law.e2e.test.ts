// The demo's page that plays visitors: model, banner and outcome for where they are and what their browser signals; and the
// shop as it is to them.
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server.js'
import { launch, lookAround, settle, VENDORS, visit, type Visitor } from './visitor.js'

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

/** Somebody from there, whose browser may ask servers not to sell their data. */
function visitFrom(region: string, headers: Record<string, string> = {}): Promise<Visitor> {
  const place = { name: 'region', value: region, domain: new URL(demo.url).hostname, path: '/', expires: -1 }
  const cookies = [{ ...place, httpOnly: true, secure: false, sameSite: 'Lax' as const }]
  return visit(browser, demo.url, { extraHTTPHeaders: headers, storageState: { cookies, origins: [] } })
}

const question = ({ page }: Visitor) => page.getByRole('region', { name: 'Privacy choices' }).innerText()
const identifiers = async ({ kept }: Visitor) => (await kept()).filter((name) => name.startsWith('ajs_'))

describe('the shop, to a visitor from where nobody has to be asked', () => {
  it('runs and says so, until they refuse: that ends it in place', async () => {
    const visitor = await visitFrom('US-CA')
    const { button, vendors, forgetTraffic, log, page } = visitor
    expect(await question(visitor)).toContain('unless you refuse')
    await expect
      .poll(() => vendors('event'))
      .toEqual(expect.arrayContaining(['amplitude-plugins', 'facebook-pixel']))
    expect(await identifiers(visitor)).not.toEqual([])
    await button('Reject all').click()
    await button('Reject all').waitFor({ state: 'detached' })
    await settle(page)
    await forgetTraffic()
    await lookAround(visitor)
    await settle(page)
    expect(await log('event')).toEqual([])
    expect(await vendors('event')).toEqual([])
    expect(await identifiers(visitor)).toEqual([])
    await visitor.close()
  })

  it('starts nothing for advertising where their browser refuses its sale', async () => {
    const visitor = await visitFrom('US-CA', { 'sec-gpc': '1' })
    const { vendors, events } = visitor
    expect(await question(visitor)).toContain('We honour that.')
    await expect.poll(() => vendors('event')).toEqual([...VENDORS.analytics, ...VENDORS.functional].sort())
    const [event] = await events()
    expect(event?.context?.consent?.categoryPreferences).toMatchObject({
      analytics: true,
      advertising: false,
    })
    await visitor.close()
  })

  it('is where the page that plays visitors sends them', async () => {
    const visitor = await visit(browser, demo.url)
    const { page, button } = visitor
    expect(await question(visitor)).toContain('With your permission')
    await page.goto(`${demo.url}/law?region=US-WY`)
    await button('Visit the shop from there').click()
    await page.waitForURL(`${demo.url}/`)
    expect(await question(visitor)).toContain('unless you refuse')
    await page.goto(`${demo.url}/law?region=DE`)
    await button('Visit the shop from there').click()
    await page.waitForURL(`${demo.url}/`)
    expect(await question(visitor)).toContain('With your permission')
    await visitor.close()
  })
})
