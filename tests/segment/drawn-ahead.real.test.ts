// A page that the browser draws before its visitor goes there (https://wicg.github.io/nav-speculation/prerendering.html). The
// browser of these tests never does, so the page is told so.
import type { BrowserContext } from 'playwright'
import { describe, expect, it } from 'vitest'
import {
  arrived,
  openPage,
  returning,
  settle,
  traffic,
  untilArrived,
  useBrowser,
  type Visitor,
} from './browser.js'
import { amplitude } from './workspace.js'

useBrowser()

const setup = { destinations: [amplitude] }

async function openAhead(context: BrowserContext) {
  await context.addInitScript(() => {
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true })
  })
  const visitor = await openPage(setup, context)
  await visitor.track('Page seen')
  await settle()
  return visitor
}

const go = ({ page }: Visitor) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'prerendering', { value: false })
    document.dispatchEvent(new Event('prerenderingchange'))
  })
const sent = () => traffic().filter(({ kind }) => kind !== 'settings')

describe('a page that is drawn ahead', () => {
  it('sends nothing and starts nobody until it is seen, and then what it held', async () => {
    const visitor = await openAhead(await returning({ analytics: true, advertising: false }))
    expect(sent()).toEqual([])
    expect([await visitor.cookies(), await visitor.stored()]).toEqual([['tracking-preferences'], []])
    await go(visitor)
    await untilArrived('Page seen')
  })

  it('never sends what was taken back on the page before it', async () => {
    const context = await returning({ analytics: true, advertising: false })
    const before = await openPage(setup, context)
    const ahead = await openAhead(context)
    await before.withdraw()
    await go(ahead)
    await settle()
    expect(arrived()).not.toContain('Page seen')
    expect(await ahead.outcomes()).toEqual([])
  })
})
