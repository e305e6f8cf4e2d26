// The banner in the first HTML: before this page's code, without it, and gone for who has answered.
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server.js'
import { answersInPlace, launch } from './visitor.js'

let browser: Browser
let demo: DemoServer
let context: BrowserContext
beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launch(), startDemo()])
})
afterEach(() => context?.close())
afterAll(() => Promise.all([browser?.close(), demo?.close()]))

const banner = (page: Page) => page.getByRole('region', { name: 'Privacy choices' })
const answersIn = async () => {
  const cookie = (await context.cookies()).find(({ name }) => name === 'tracking-preferences')
  return cookie && (JSON.parse(decodeURIComponent(cookie.value)) as { custom: object }).custom
}
const NEITHER = { essential: true, functional: false, analytics: false, advertising: false }
const ALL = { essential: true, functional: true, analytics: true, advertising: true }

/** What broke the content security policy, and what the console complained of. */
async function open(options: Parameters<Browser['newContext']>[0] = {}) {
  context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, complaints }
}

describe('without JavaScript', () => {
  it.each([
    ['Reject all', NEITHER],
    ['Accept all', ALL],
  ])('"%s" is kept by the server, which leads back to the page', async (name, answers) => {
    const { page } = await open({ javaScriptEnabled: false })
    await page.goto(`${demo.url}/cart`)
    await page.getByRole('button', { name }).click()
    await page.waitForURL('**/cart')
    expect(await banner(page).count()).toBe(0)
    expect(await answersIn()).toEqual(answers)
  })

  it('leads to the privacy page where preferences would need a script', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    await page.goto(demo.url)
    await page.getByRole('button', { name: 'Customize' }).click()
    await page.waitForURL('**/privacy?**')
    await banner(page).waitFor()
    expect(await answersIn()).toBeUndefined()
  })
})

describe('before this page’s code has come', () => {
  it('an answer is kept, once, whatever becomes of the code', async () => {
    const { page } = await open()
    const posts: string[] = []
    page.on(
      'request',
      (request) => request.method() === 'POST' && posts.push(new URL(request.url()).pathname),
    )
    await context.route('**/_next/static/**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000))
      await route.continue().catch(() => {}) // the page may be gone by then
    })
    await page.goto(demo.url, { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Reject all' }).click()
    await page.waitForURL(demo.url)
    expect(await banner(page).count()).toBe(0)
    expect(await answersIn()).toEqual(NEITHER)
    expect(posts.filter((path) => path === '/api/consent')).toEqual(['/api/consent'])
  })

  it('an answer is told to the server when the page is left before the acts have come', async () => {
    const { page } = await open()
    await page.goto(demo.url)
    await answersInPlace(page)
    await context.route('**/_next/static/**/*.js', () => {}) // never answered
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('[value="reject-all"]')?.click())
    await page.goto(`${demo.url}/api/consent`)
    await expect.poll(answersIn).toEqual(NEITHER)
  })
})

describe('a new visitor', () => {
  it('sees the banner without a shift, and nothing breaks the content security policy', async () => {
    const { page, complaints } = await open()
    await page.addInitScript(() => {
      const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = [])
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number
          hadRecentInput: boolean
        })[])
          if (!entry.hadRecentInput) shifts.push(entry.value) // a switch that is pressed may move
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const response = await page.goto(demo.url)
    expect(response?.headers()['content-security-policy']).toMatch(
      /^default-src 'self'; script-src 'self' 'nonce-/,
    )
    expect(await response?.text()).toContain('class="assent-banner"')
    await answersInPlace(page)
    await page.getByRole('button', { name: 'Customize' }).click()
    await page.getByRole('dialog', { name: 'Privacy preferences' }).waitFor()
    await page.getByRole('switch', { name: 'Analytics' }).click()
    await page.getByRole('button', { name: 'Save choices' }).click()
    await banner(page).waitFor({ state: 'detached' })
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
    expect(complaints).toEqual([])
  })
})

describe('a returning visitor', () => {
  it('gets no banner in the HTML, nothing of its code, and none of what decides', async () => {
    const { page, complaints } = await open()
    await page.goto(demo.url)
    await answersInPlace(page)
    await page.getByRole('button', { name: 'Reject all' }).click()
    await banner(page).waitFor({ state: 'detached' })
    await page.waitForFunction(() => !localStorage.getItem('assent-unsent')) // else this page has something to send
    const scripts = new Set<string>()
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.add(response.url())
    })
    const response = await page.goto(`${demo.url}/cart`)
    await page.waitForLoadState('networkidle')
    expect(await response?.text()).not.toContain('assent-banner')
    const code = (await Promise.all([...scripts].map(async (url) => (await fetch(url)).text()))).join('\n')
    expect(code.includes('assent-status')).toBe(true) // what everyone gets
    expect(['assent-banner', 'assent-actions', 'assent-quiet'].filter((part) => code.includes(part))).toEqual(
      [],
    )
    expect(code.includes('REQUIRED_CATEGORY')).toBe(false) // what only the acts say here
    expect(complaints).toEqual([])
  })
})
