// A visitor with an empty browser, and three witnesses of what the visit caused: the stand-in's log, the requests
// of the page, and what the browser keeps. No test asks the code under test what it did.
import type { TrafficEntry, WireEvent } from '@assent/core/testing'
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright'
import { launchOptions } from '../../../scripts/browser.mjs'

export const CONSENT_EVENT = 'Segment Consent Preference Updated'

/** Vendors of the sample workspace that run in the page, by the category the demo or the workspace maps them to. */
export const VENDORS = {
  functional: ['intercom'],
  analytics: ['amplitude-plugins', 'fullstory'],
  advertising: ['braze', 'facebook-pixel', 'google-adwords-new', 'google-analytics-4-web', 'tiktok-pixel'],
  unmapped: ['hubspot-web'],
}

export const launch = async (): Promise<Browser> => chromium.launch(await launchOptions())

/** Until the banner, if there is one, answers in place: before that, its buttons are those of a form. */
export const answersInPlace = (page: Page): Promise<void> =>
  page.locator('[data-assent-place=""]').waitFor({ state: 'detached' })

export interface Visitor {
  readonly page: Page
  /** Paths of every request to the stand-in, the test's own left out. */
  readonly requests: readonly string[]
  log(kind?: string): Promise<readonly TrafficEntry[]>
  events(name?: string): Promise<readonly WireEvent[]>
  /** Slugs of the vendors that called home about `what`, sorted. */
  vendors(what: 'load' | 'event'): Promise<readonly string[]>
  forgetTraffic(): Promise<void>
  /** Names of what the browser keeps for the site. */
  kept(): Promise<readonly string[]>
  button(name: string): Locator
  /** Follows a link inside the app, without loading a new document. */
  follow(name: string): Promise<void>
  close(): Promise<void>
}

export async function visit(
  browser: Browser,
  url: string,
  options?: BrowserContextOptions,
): Promise<Visitor> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/segment/') && !pathname.startsWith('/segment/__')) requests.push(pathname)
  })
  const ask = async (path: string, method = 'GET') => fetch(`${url}/segment/${path}`, { method })
  const log = async (kind?: string): Promise<TrafficEntry[]> =>
    (await ask(kind ? `__log?kind=${kind}` : '__log')).json() as Promise<TrafficEntry[]>
  await ask('__reset', 'POST')
  await page.goto(url)
  await answersInPlace(page)
  return {
    page,
    requests,
    log,
    async events(name) {
      const events = (await log('event')).map(({ body }) => body as WireEvent)
      return name ? events.filter((event) => (event.event ?? event.name) === name) : events
    },
    async vendors(what) {
      const calls = (await log('vendor')).filter((call) => call.what === what)
      return [...new Set(calls.map(({ slug }) => slug ?? ''))].sort()
    },
    async forgetTraffic() {
      await ask('__reset', 'POST')
      requests.length = 0
    },
    kept: () => keptBy(page),
    button: (name) => page.getByRole('button', { name, exact: true }),
    async follow(name) {
      await page.getByRole('link', { name, exact: true }).first().click()
    },
    close: () => context.close(),
  }
}

async function keptBy(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies()
  const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  return [...cookies.map(({ name }) => name), ...stored]
}

/** Long enough for anything that was going to be sent. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(1_000)

/** Walks the shop as visitors do: a product, the cart, back home. */
export async function lookAround(visitor: Visitor): Promise<void> {
  const { page, follow, button } = visitor
  await follow('Shop')
  await button('Add to cart').first().click()
  await follow('Morning mug')
  await page.waitForURL('**/products/morning-mug')
  await page.getByRole('link', { name: /^Cart/ }).click()
  await page.waitForURL('**/cart')
  await follow('Shop')
  await page.getByRole('heading', { level: 1, name: 'Stoneware for every day' }).waitFor()
}
