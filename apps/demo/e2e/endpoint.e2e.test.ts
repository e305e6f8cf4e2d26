// The server's half, through Next's App Router: route handler, server component, a form without JavaScript.
import type { Browser, Request } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server.js'
import { launch, settle, visit } from './visitor.js'

const cookieIn = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''
const banner = 'assent-banner'
let browser: Browser
let demo: DemoServer
beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launch(), startDemo()])
})
afterAll(() => Promise.all([browser?.close(), demo?.close()]))

/** As a browser without JavaScript sends it from a page of the shop. */
const sendForm = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${demo.url}/api/consent`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: demo.url, referer: `${demo.url}/cart`, ...headers },
    body: new URLSearchParams(fields),
  })
const pageFor = async (cookie: string) => (await fetch(demo.url, { headers: { cookie } })).text()

describe('the demo', () => {
  it('takes a form, leads back, and asks no more in the next first HTML', async () => {
    expect(await pageFor('')).toContain(banner)
    const answer = await sendForm({ answer: 'reject-all' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cart'])
    expect(answer.headers.get('set-cookie')).toMatch(/SameSite=Lax$/) // plain http: not `Secure`
    expect(await pageFor(cookieIn(answer))).not.toContain(banner)
    const told = await fetch(`${demo.url}/api/consent`, { headers: { cookie: cookieIn(answer) } })
    expect(await told.json()).toMatchObject({
      needsAnswer: false,
      state: { preferences: { analytics: 'denied' } },
    })
  })

  it('takes nothing from another site', async () => {
    const answer = await sendForm({ answer: 'accept-all' }, { origin: 'https://evil.example' })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
  })

  it('says that it honours Global Privacy Control', async () => {
    const said = await fetch(`${demo.url}/.well-known/gpc.json`)
    expect(await said.json()).toEqual({ gpc: true, lastUpdate: '2026-11-25' })
  })
})

describe('a browser in the demo', () => {
  const unsent = 'assent-unsent'
  const isPost = (request: Request) => request.method() === 'POST' && request.url().endsWith('/api/consent')

  it('sends a decision to the server, which keeps the same cookie', async () => {
    const visitor = await visit(browser, demo.url)
    const answer = visitor.page.waitForResponse((response) => isPost(response.request()))
    await visitor.button('Reject all').click()
    expect((await answer).status()).toBe(200)
    expect((await (await answer).allHeaders())['set-cookie']).toContain('tracking-preferences=')
    await expect.poll(() => visitor.kept()).toEqual(['tracking-preferences'])
    await visitor.close()
  })

  it('keeps the choice while the endpoint is down, and sends it from a later page', async () => {
    const visitor = await visit(browser, demo.url)
    const { page } = visitor
    await page.route('**/api/consent', (route) => route.abort())
    await visitor.button('Reject all').click()
    await expect.poll(() => visitor.kept()).toContain('tracking-preferences')
    await page.reload()
    await expect.poll(() => visitor.kept()).toContain(unsent)
    expect(await visitor.button('Reject all').count()).toBe(0)
    await page.unroute('**/api/consent')
    await page.reload()
    await expect.poll(() => visitor.kept()).toEqual(['tracking-preferences'])
    await visitor.close()
  })

  it('sends a decision of a visitor who was offline from the same page, although the code that sends was not there yet', async () => {
    const visitor = await visit(browser, demo.url)
    const { page } = visitor
    await page.waitForLoadState('networkidle') // what answers the buttons has come
    await page.context().setOffline(true)
    await visitor.button('Reject all').click()
    await expect.poll(() => visitor.kept()).toContain(unsent)
    await settle(page)
    await page.context().setOffline(false)
    await expect.poll(() => visitor.kept()).toEqual(['tracking-preferences'])
    await visitor.close()
  })

  it('loses no decision of a page that is left at once', async () => {
    const visitor = await visit(browser, demo.url)
    const { page } = visitor
    const posts: (string | null)[] = []
    page.on('request', (request) => isPost(request) && posts.push(request.postData()))
    await page.evaluate(() => {
      const leaveOnceDecided = () =>
        document.cookie.includes('tracking-preferences')
          ? location.assign('/cart')
          : setTimeout(leaveOnceDecided)
      leaveOnceDecided()
    })
    await visitor.button('Reject all').click()
    await page.waitForURL('**/cart')
    await expect.poll(() => visitor.kept()).toEqual(['tracking-preferences'])
    const ids = posts.map((post) => (JSON.parse(post ?? '{}') as { recordId?: string }).recordId)
    expect(new Set(ids).size).toBe(1)
    await visitor.close()
  })
})
