// Visits one page of one contestant in a fresh context of a slowed-down browser, and measures what it came for.
import { probe } from './probe.mjs'

const SLOWER = 4
const SETTLE_MS = 1000
const words = { accept: 'Accept all', customize: 'Customize', save: 'Save choices', bare: 'Little kiln' }

/** @param complain - told of page errors and of requests to anywhere else, both of which spoil a comparison */
export function createVisitor(browser, url, complain) {
  async function open(name, path = '', storageState = undefined) {
    const context = await browser.newContext({ storageState, viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    page.on('pageerror', (error) => complain(name, `error: ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && complain(name, message.text()))
    page.on('request', (request) => {
      const elsewhere = !request.url().startsWith(url) && !request.url().startsWith('data:')
      if (elsewhere) complain(name, `asked for ${request.url()}, which was blocked`)
    })
    await page.addInitScript(probe, name === 'bare' ? words.bare : words.accept)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.goto(`${url}/${name}/${path}`)
    return { context, page, devtools }
  }
  const settle = (page) => page.waitForTimeout(SETTLE_MS)
  async function readMetrics(devtools) {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }
  /** With the mouse, as a visitor who did not linger: pointed and pressed at once. */
  async function click(page, text, awaited, wanted) {
    const { x, y } = await page.evaluate((given) => window.probe.where(given), text)
    await page.evaluate(([given, there]) => window.probe.fromClick(given, there), [awaited, wanted])
    await page.mouse.click(x, y)
    return page.evaluate(() => window.probe.answer)
  }

  return {
    /** A first visit: what came until the banner was there, and what it took. Also the way back for `returning`. */
    async first(name) {
      const { context, page, devtools } = await open(name)
      const visible = await page.evaluate(() => window.probe.visible)
      const usable = await page.evaluate(() => window.probe.usable)
      await settle(page)
      const bytes = await page.evaluate((at) => window.probe.bytes(at), usable)
      const nodes = await page.evaluate(() => window.probe.nodes())
      const { ScriptDuration } = await readMetrics(devtools)
      await devtools.send('HeapProfiler.collectGarbage')
      const { JSHeapUsedSize } = await readMetrics(devtools)
      const accepted = name === 'bare' ? undefined : await click(page, words.accept, words.accept, false)
      const storage = await context.storageState()
      await context.close()
      const gone = { frames: accepted?.frames, ms: accepted?.ms }
      return { visible, bytes, nodes, script: ScriptDuration * 1000, heap: JSHeapUsedSize, gone, storage }
    },

    async returning(name, storage) {
      const { context, page } = await open(name, '', storage)
      await settle(page)
      const bytes = await page.evaluate(() => window.probe.bytes())
      const asks = await page.evaluate(() => Promise.race([window.probe.visible.then(() => true), false]))
      if (asks && name !== 'bare') complain(name, 'asked a returning visitor again')
      await context.close()
      return { bytes }
    },

    async rendered(name) {
      const { context, page } = await open(name, 'server')
      const visible = await page.evaluate(() => window.probe.visible)
      await page.waitForTimeout(SETTLE_MS / 4) // so that a failing hydration is heard of
      await context.close()
      return { visible }
    },

    /** Opens the preferences of a page with so many receivers. */
    async dialog(name, destinations) {
      const { context, page } = await open(name, `?destinations=${destinations}`)
      const usable = await page.evaluate(() => window.probe.usable)
      const before = await page.evaluate((at) => window.probe.bytes(at), usable)
      await settle(page)
      const { ms, at } = await click(page, words.customize, words.save, true)
      const bytes = (await page.evaluate((until) => window.probe.bytes(until), at)) - before
      // names that wait behind a summary are a list too, and are shown when it is opened
      await page.evaluate(() =>
        document.querySelectorAll('[role=dialog] summary').forEach((each) => each.click()),
      )
      await page.waitForTimeout(SETTLE_MS / 4)
      const listed = await page.evaluate(() => window.probe.listed())
      await context.close()
      return { ms, bytes, listed }
    },
  }
}
