// Records: one line for each decision, shown to its visitor alone, and erased when that visitor asks.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startDemo, type DemoServer } from './demo-server.js'
import { answersInPlace, launch } from './visitor.js'

const folder = mkdtempSync(join(tmpdir(), 'assent-history-'))
let browser: Browser
let demo: DemoServer
let page: Page
beforeAll(async () => {
  const env = { RECORDS_URL: `file:${folder}/consent.db` }
  ;[browser, demo] = await Promise.all([launch(), startDemo(env)])
})
afterEach(() => page?.context().close())
afterAll(async () => {
  await Promise.all([browser?.close(), demo?.close()])
  rmSync(folder, { recursive: true, force: true })
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
/** What the browser logged, such as a violation of the content security policy. */
let complaints: string[] = []
const open = async (javaScriptEnabled = true, url = demo.url) => {
  page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  complaints = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(url)
  if (javaScriptEnabled) await answersInPlace(page)
}
/** What the history page tells in its middle column. */
async function history(url = demo.url): Promise<string[]> {
  await page.goto(`${url}/history`)
  return page.locator('tbody td:nth-child(2)').allTextContents()
}
const isSent = () => page.waitForFunction(() => !localStorage.getItem('assent-unsent'))

describe('the history of a visitor', () => {
  it('has each decision once, in the chain of that visitor, with its proof', async () => {
    await open()
    await button('Accept all').click()
    await button('Accept all').waitFor({ state: 'detached' })
    await isSent() // a server that answers late has its own tests, and what it overwrites is recorded once more
    await button('Privacy preferences').click()
    await page.getByRole('switch', { name: 'Advertising' }).click()
    await button('Save choices').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await isSent()
    const all = 'essential, functional, analytics, advertising'
    expect(await history()).toEqual([all, 'essential, functional, analytics'])
    expect(complaints).toEqual([])

    const proof = page.getByRole('link', { name: 'Page' }).first()
    const address = `${demo.url}${await proof.getAttribute('href')}`
    await proof.click()
    await page.waitForURL(address)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const receipt = await page.context().request.get(`${address}?as=json`)
    expect(JSON.stringify(await receipt.json())).toContain('dpv:ConsentGiven')
    expect((await fetch(address)).status).toBe(404) // to nobody else
    const file = await page.context().request.get(`${demo.url}/history/download`)
    expect(await file.json()).toHaveLength(2)
  })

  it('has a decision once that was sent twice, and shows it to nobody else who has answered', async () => {
    await open()
    const sent = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith('consent'),
    )
    await button('Reject all').click()
    const body = (await sent).postData() ?? ''
    await isSent()
    const again = { data: body, headers: { 'content-type': 'application/json', origin: demo.url } }
    const retried = await page.context().request.post((await sent).url(), again)
    expect(retried.status()).toBe(200)
    expect(await history()).toEqual(['essential'])
    const proof = await page.getByRole('link', { name: 'Page' }).getAttribute('href')
    await page.context().close()

    await open()
    await button('Accept all').click()
    await button('Accept all').waitFor({ state: 'detached' })
    await isSent()
    expect((await page.goto(`${demo.url}${proof}`))?.status()).toBe(404)
    expect(await history()).toEqual(['essential, functional, analytics, advertising'])
  })

  it('has what a form without JavaScript said', async () => {
    await open(false)
    await button('Reject all').click()
    expect(await history()).toEqual(['essential'])
  })

  it('is empty for who has not answered', async () => {
    await open()
    expect(await history()).toEqual([])
    await page.getByText('You have not answered yet.').waitFor()
  })

  it('is erased on request, and from no other site', async () => {
    await open()
    await button('Reject all').click()
    await button('Reject all').waitFor({ state: 'detached' })
    await isSent()
    expect(await history()).toEqual(['essential'])
    const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const headers = { cookie: cookies, 'sec-fetch-site': 'cross-site' }
    expect((await fetch(`${demo.url}/history/erase`, { method: 'POST', headers })).status).toBe(403)
    expect(await history()).toEqual(['essential'])
    await button('Erase').click()
    await page.waitForURL('**/history')
    expect(await history()).toEqual([])
    await page.getByText('We keep no record of your answers.').waitFor()
  })
})

describe('a database that cannot be written', () => {
  it('costs no choice: the page works, keeps the record, and sends it once the fault is gone', async () => {
    const broken = await startDemo({ RECORDS_URL: `file:${folder}/missing/consent.db` })
    try {
      await open(true, broken.url)
      await button('Reject all').click()
      await button('Reject all').waitFor({ state: 'detached' })
      await page.reload()
      expect(await button('Reject all').count()).toBe(0)
      expect(await page.evaluate(() => localStorage.getItem('assent-unsent'))).toContain('reject-all')

      mkdirSync(`${folder}/missing`)
      await expect
        .poll(async () => {
          await page.reload()
          await page.waitForTimeout(500)
          return page.evaluate(() => localStorage.getItem('assent-unsent'))
        })
        .toBeNull()
      expect(await history(broken.url)).toEqual(['essential'])
    } finally {
      await broken.close()
    }
  })
})
