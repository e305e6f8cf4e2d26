// Vendors of a test's own making, for what the stand-in's never do: to be slow in one step, and to note each.
import type { BrowserContext } from 'playwright'
import type { Visitor } from './browser.js'

/** @param body - a script that has `note(step)`, `wait(ms)` and `plugin(type, load)`; `urls` are answered with it */
export async function serveVendor(context: BrowserContext, urls: string, body: string): Promise<void> {
  const script = `(function () {
    function note(step) { (window.kept.steps = window.kept.steps || []).push(step) }
    function wait(ms) { return new Promise(function (resolve) { setTimeout(resolve, ms) }) }
    function plugin(type, load) {
      return { name: type, type: type, version: '1', isLoaded: function () { return true }, load: load }
    }
    ${body}
  })()`
  await context.route(urls, (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
}

/** What such vendors noted, in order. */
export const stepsOf = ({ page }: Visitor) =>
  page.evaluate(() => (window.kept['steps'] as string[] | undefined) ?? [])
