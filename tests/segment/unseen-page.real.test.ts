// A page that nobody sees: in the background, or drawn before its visitor goes there
// (https://wicg.github.io/nav-speculation/prerendering.html). The browser of these tests has neither, so the page is told so.
import type { BrowserContext } from 'playwright'
import { describe, expect, it } from 'vitest'
import {
  arrived,
  keptAnswer,
  newContext,
  openPage,
  returning,
  segment,
  settle,
  traffic,
  until,
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

describe('a page in the background', () => {
  /** One that sees no cookie of another page before it is shown, as in Firefox, where they take a way of their own. */
  async function openBehind(context: BrowserContext) {
    const behind = await openPage(setup, context)
    segment().behave({ settingsDelayMs: 500 })
    await behind.grant('analytics')
    await behind.page.addInitScript(() => {
      const known = document.cookie
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' })
      Object.defineProperty(document, 'cookie', {
        configurable: true,
        get: () => known,
        set: (cookie: string) => {
          Reflect.set(Document.prototype, 'cookie', cookie, document)
        },
      })
    })
    await behind.page.reload()
    return behind
  }
  const show = ({ page }: Visitor) =>
    page.evaluate(() => {
      for (const name of ['visibilityState', 'cookie'] as const) Reflect.deleteProperty(document, name)
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    })

  it('writes no answer over the newer one of another page', async () => {
    const context = await newContext()
    const before = await openPage(setup, context)
    const behind = await openBehind(context)
    await before.withdraw()
    await settle(1200)
    expect((await keptAnswer(behind)).custom).toMatchObject({ analytics: false })
    await show(behind)
    expect((await keptAnswer(behind)).custom).toMatchObject({ analytics: false })
  })

  it('names the destinations in the cookie once it is seen', async () => {
    const behind = await openBehind(await newContext())
    await settle(1200)
    expect((await keptAnswer(behind)).destinations).toEqual({})
    await show(behind)
    const { destinations } = await until(
      () => keptAnswer(behind),
      (cookie) => Object.keys(cookie.destinations).length > 0,
    )
    expect(destinations).toEqual({ 'Actions Amplitude': true })
  })
})
