// A banner that was built into a page, which React then draws from nothing.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { barriers } from '../testing/browser-page.js'
import { openShop } from '../testing/shop.js'
import { bannerHtml, type BannerHtmlOptions } from './banner-html.js'
import { ConsentBanner } from './consent-banner.js'

type View = Omit<BannerHtmlOptions, 'consent' | 'nonce'>

const undo: (() => void)[] = []
afterEach(() => undo.splice(0).forEach((act) => act()))

/** The page as it was built, and what its code does with it once that is called. */
function openBuilt(view: View = {}, { Page, consent, decisions } = openShop()) {
  const body = document.body.appendChild(document.createElement('div'))
  body.innerHTML = `${bannerHtml({ consent, ...view })}<main></main>`
  undo.push(() => body.remove())
  const takeOver = (drawn = view) => {
    const root = createRoot(body.querySelector('main') as Element)
    undo.unshift(() => root.unmount())
    root.render(
      <StrictMode>
        <Page>
          <ConsentBanner {...drawn} />
        </Page>
      </StrictMode>,
    )
  }
  return { decisions, takeOver, body }
}

const region = page.getByRole('region', { name: 'Privacy choices' })
const banners = () => document.querySelectorAll('.assent-banner').length
const button = (name: string) => page.getByRole('button', { name })
const isReady = () => expect.poll(() => document.querySelector('[data-assent-place="ready"]')).not.toBeNull()

describe('a banner that was built into the page', () => {
  it('stays the same elements, with focus where it was, and is answered in place', async () => {
    const { decisions, takeOver } = openBuilt()
    await expect.element(region).toBeVisible()
    const section = region.element()
    await userEvent.keyboard('{Tab}{Tab}')
    takeOver()
    await isReady()
    expect([region.element() === section, banners()]).toEqual([true, 1])
    expect(document.activeElement?.textContent).toBe('Reject all')
    expect(await barriers()).toEqual([])
    await userEvent.keyboard('{Enter}')
    await expect.poll(banners).toBe(0)
    expect(decisions).toEqual(['reject-all denied denied'])
  })

  it('opens the preferences, and gets focus back from them', async () => {
    const { takeOver } = openBuilt()
    takeOver()
    await isReady()
    await button('Customize').click()
    const preferences = page.getByRole('dialog', { name: 'Privacy preferences' })
    await expect.element(preferences).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(preferences).not.toBeInTheDocument()
    expect(document.activeElement?.textContent).toBe('Customize')
  })

  it('is gone for who has answered, with the mark that hid it until then', async () => {
    const shop = openShop()
    const before = openBuilt({}, shop)
    before.takeOver()
    await isReady()
    await button('Accept all').click()
    await expect.poll(banners).toBe(0)
    undo.splice(0).forEach((act) => act())
    document.documentElement.dataset['assent'] = 'answered' // as the script says, which `innerHTML` does not run
    const after = openBuilt({}, shop)
    await expect.element(region).not.toBeInTheDocument()
    after.takeOver()
    await expect.poll(banners).toBe(0)
    expect(document.documentElement.dataset['assent']).toBeUndefined()
    expect(shop.decisions).toEqual(['accept-all granted granted'])
  })

  it('goes where it is closed, deciding nothing', async () => {
    const { decisions, takeOver } = openBuilt({ dismiss: 'decides-nothing' })
    takeOver()
    await isReady()
    await button('Close').click()
    await expect.poll(banners).toBe(0)
    expect(decisions).toEqual([])
  })

  it('becomes modal where it is to be', async () => {
    const { takeOver } = openBuilt({ position: 'modal' })
    takeOver()
    await expect.poll(() => document.querySelector('dialog')?.matches(':modal')).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.poll(banners).toBe(0)
  })

  it('gives way to one that says something else', async () => {
    const { takeOver } = openBuilt()
    const counts = new Set<number>()
    new MutationObserver(() => counts.add(banners())).observe(document.body, {
      childList: true,
      subtree: true,
    })
    takeOver({ copy: { title: 'Our own words' } })
    await expect.element(page.getByRole('heading', { name: 'Our own words' })).toBeVisible()
    expect([...counts]).toEqual([1]) // never two, never none
    await button('Reject all').click()
    await expect.poll(banners).toBe(0)
  })
})
