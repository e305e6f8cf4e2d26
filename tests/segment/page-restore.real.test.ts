// A page that comes back from the back/forward cache: Playwright turns that cache off, so this file has a browser of its
// own with the cache on.
import { startSegmentStandIn } from '@assent/core/testing'
import { chromium, type Browser } from 'playwright'
import { describe, expect, it } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { openPage, settle, until, useBrowser } from './browser.js'
import { pageFolder } from './build-page.js'
import { amplitude } from './workspace.js'

useBrowser()

/** A browser without a screen may be built without that cache. */
async function restoresPages(browser: Browser, url: string): Promise<boolean> {
  const page = await browser.newPage()
  await page.route(`${url}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Page</title>' }),
  )
  await page.goto(`${url}/first`)
  await page.evaluate(() => document.body.append('kept'))
  await page.goto(`${url}/second`)
  await page.evaluate(() => history.back()).catch(() => {}) // the page that is asked goes away
  await page.waitForFunction(() => location.pathname === '/first')
  const isKept = await page.evaluate(() => document.body.textContent === 'kept')
  await page.context().close()
  return isKept
}

describe('a page restored from the back/forward cache', () => {
  it('reads the cookie again before it sends anything', async ({ skip }) => {
    const segment = await startSegmentStandIn({
      root: pageFolder,
      pages: { '/other': '<title>Other</title>' },
    })
    const options = await launchOptions()
    const browser = await chromium.launch({ ...options, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
    try {
      if (!(await restoresPages(browser, segment.url)))
        return skip('this Chromium keeps no pages to go back to')
      const context = await browser.newContext()
      await context.route(`${segment.url}/`, async (route) => {
        const response = await route.fetch() // the stand-in says `no-store`, which such a cache obeys
        await route.fulfill({ response, headers: { 'Content-Type': 'text/html' } })
      })
      const visitor = await openPage(
        { destinations: [amplitude], segment: { consentEvent: false } },
        context,
        segment,
      )
      await visitor.grant('analytics')
      await visitor.track('Before')
      await until(
        () => segment.events().length,
        (events) => events === 1,
      )
      await visitor.page.evaluate(() => {
        window.kept['same'] = true
        addEventListener('pageshow', () => void window.assent.segment.track('On return'))
      })
      await visitor.page.goto(`${segment.url}/other`)
      await visitor.page.evaluate(() => {
        const [pair = ''] = document.cookie
          .split('; ')
          .filter((each) => each.startsWith('tracking-preferences='))
        const denied = pair
          .replace('%22analytics%22:true', '%22analytics%22:false')
          .replace(/%22id%22:%22/, '%22id%22:%22x')
        document.cookie = `${denied}; Path=/; Max-Age=1000`
      })
      await visitor.page.evaluate(() => history.back()).catch(() => {}) // the page that is asked goes away
      const isSame = () => visitor.page.evaluate(() => window.kept?.['same'] === true).catch(() => false)
      await until(isSame, (same) => same) // the very page, not a new one
      await visitor.track('After')
      await settle(600)
      expect(segment.events().map(({ event }) => event)).toEqual(['Before'])
      expect((await visitor.cookies()).filter((name) => name.startsWith('ajs_'))).toEqual([])
    } finally {
      await browser.close()
      await segment.close()
    }
  })
})
