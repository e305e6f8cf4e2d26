// A banner that was built into an index.html, as the guide says, in a real browser and under a policy without nonces.
import { createServer, type Server } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CONSENT_SCRIPT_HASH } from '@assent/banner'
import { bannerHtml } from '@assent/banner/html'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { consent } from './page/consent.js'

const folder = mkdtempSync(join(tmpdir(), 'assent-built-banner-'))
const POLICY = `default-src 'self'; img-src data:; script-src 'self' '${CONSENT_SCRIPT_HASH}'`
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

let browser: Browser
let server: Server
let context: BrowserContext
let complaints: string[]

beforeAll(async () => {
  await build({
    root: fileURLToPath(new URL('page', import.meta.url)),
    logLevel: 'error',
    configFile: false,
    plugins: [
      {
        name: 'consent-banner',
        transformIndexHtml: (html) => html.replace(/<body.*?>/, (body) => body + bannerHtml({ consent })),
      },
    ],
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  })
  server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url
    response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain')
    response.setHeader('content-security-policy', POLICY)
    response.end(readFileSync(join(folder, path)))
  }).listen(0, '127.0.0.1')
  browser = await chromium.launch(await launchOptions())
})
afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  context = await browser.newContext()
  complaints = []
})
afterEach(() => context.close())

/** @param holds - whether the page's code is kept from it until `release` */
async function open({ holds = false } = {}) {
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const scripts: string[] = []
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''))
  })
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  if (holds) await page.route('**/*.js', (route) => held.then(() => route.continue()))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' })
  return { page, release, scripts }
}

const banner = (page: Page) => page.getByRole('region', { name: 'Privacy choices' })
const button = (page: Page, name: string) => page.getByRole('button', { name })
const decisionsIn = (page: Page) => page.evaluate(() => (globalThis as { decisions?: string[] }).decisions)
const isReady = (page: Page) => page.locator('[data-assent-place="ready"]').waitFor({ state: 'attached' })

describe('a banner that was built into index.html', () => {
  it('can be seen and answered before the page has any code, and counts once when that comes', async () => {
    const { page, release } = await open({ holds: true })
    await banner(page).waitFor()
    await button(page, 'Reject all').click()
    await banner(page).waitFor({ state: 'hidden' })
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['tracking-preferences'])
    release()
    await page.getByRole('heading', { name: 'Shop' }).waitFor()
    await expect.poll(() => decisionsIn(page)).toEqual(['reject-all'])
    await page.waitForTimeout(300)
    expect(await decisionsIn(page)).toEqual(['reject-all'])
    expect(await page.locator('.assent-banner').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it("is taken over as it stands, without the banner's own code", async () => {
    const { page, scripts } = await open()
    await isReady(page)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.assent-banner').count()).toBe(1)
    expect(scripts.length).toBeGreaterThan(1)
    expect(
      scripts.filter((code) => code.includes('assent-actions') && !code.includes('assent-dialog')),
    ).toEqual([])
    await button(page, 'Customize').click()
    await page.getByRole('dialog', { name: 'Privacy preferences' }).waitFor()
    await page.keyboard.press('Escape')
    await button(page, 'Accept all').click()
    await page.locator('.assent-banner').waitFor({ state: 'detached' })
    expect(await decisionsIn(page)).toEqual(['accept-all'])
    expect(complaints).toEqual([])
  })

  it('is never seen by who has answered, and nothing of it is fetched', async () => {
    const first = await open()
    await isReady(first.page)
    await button(first.page, 'Accept all').click()
    await first.page.locator('.assent-banner').waitFor({ state: 'detached' })
    const { page, release } = await open({ holds: true })
    await page.locator('.assent-banner').waitFor({ state: 'attached' })
    expect(await banner(page).isVisible()).toBe(false)
    const names: string[] = []
    page.on('request', (request) => names.push(new URL(request.url()).pathname))
    release()
    await page.getByRole('heading', { name: 'Shop' }).waitFor()
    await page.waitForTimeout(500)
    expect(await page.locator('.assent-banner').count()).toBe(0)
    expect(names.filter((name) => /banner-|while-asked|dialog/.test(name))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('asks by itself for code that could not be preloaded: Safari’s engine fetches that no more otherwise', async () => {
    const asked: string[] = []
    await context.route('**/acts-*.js', (route) => {
      asked.push(route.request().resourceType())
      return route.abort()
    })
    const { page } = await open()
    await isReady(page)
    await expect.poll(() => asked).toContain('fetch')
    expect(asked.filter((type) => type !== 'fetch')).not.toEqual([])
    expect(await page.locator('.assent-banner').count()).toBe(1)
  })
})
