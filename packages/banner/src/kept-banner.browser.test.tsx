// A banner of the first HTML, taken over in a real browser.
import { useNeedsAnswer } from '@assent/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { barriers } from '../testing/browser-page.js'
import { openShop } from '../testing/shop.js'
import { BannerPlace as Drawn } from './banner-place.js'
import type { BannerViewProps } from './banner-view.js'
import { BannerPlace as Kept } from './kept-banner.js'
import { PreferencesDialog } from './preferences-dialog.js'

let leave: (() => void) | undefined
afterEach(() => leave?.())

function Shop({ Place, ...props }: BannerViewProps & { readonly Place: typeof Drawn | typeof Kept }) {
  const isAsked = useNeedsAnswer()
  return (
    <>
      {isAsked && <Place {...props} />}
      <PreferencesDialog />
    </>
  )
}

/** As a server sends it, and, once `takeOver` is called, as the page's code has it. */
function serve(props: BannerViewProps = {}) {
  const { Page, decisions } = openShop()
  const shop = (Place: typeof Drawn | typeof Kept) => (
    <Page>
      <Shop Place={Place} {...props} />
    </Page>
  )
  const body = document.body.appendChild(document.createElement('main'))
  body.innerHTML = renderToString(shop(Drawn))
  const faults: unknown[] = []
  leave = () => body.remove()
  const takeOver = async () => {
    const root = hydrateRoot(body, shop(Kept), { onRecoverableError: (fault) => faults.push(fault) })
    leave = () => {
      root.unmount()
      body.remove()
    }
    await expect.poll(() => body.querySelector('[data-assent-place="ready"]')).not.toBeNull()
  }
  return { decisions, faults, takeOver, html: () => body.innerHTML }
}

const region = page.getByRole('region', { name: 'Privacy choices' })
const focused = () => document.activeElement?.textContent

/** What begins to listen to clicks meanwhile. */
async function clickListeners(act: () => Promise<void>): Promise<EventTarget[]> {
  const listening = vi.spyOn(EventTarget.prototype, 'addEventListener')
  await act()
  const targets = listening.mock.calls.flatMap(([type], at) =>
    type === 'click' ? (listening.mock.contexts[at] as EventTarget) : [],
  )
  listening.mockRestore()
  return targets
}

describe('a banner of the first HTML', () => {
  it('listens to clicks on its buttons alone, so that no text of it is said to be clickable', async () => {
    const { takeOver } = serve()
    const targets = await clickListeners(takeOver)
    const inBanner = targets.filter(
      (target) => target instanceof Element && target.closest('[data-assent-place]'),
    )
    expect(inBanner.map((target) => (target as Element).textContent)).toEqual([
      'Accept all',
      'Reject all',
      'Customize',
    ])
  })

  it('keeps focus, elements and looks as the page takes it over, and is answered with the keyboard', async () => {
    const { decisions, faults, takeOver } = serve()
    const section = region.element()
    await userEvent.keyboard('{Tab}{Tab}')
    expect(focused()).toBe('Reject all')
    await takeOver()
    expect(region.element()).toBe(section)
    expect(focused()).toBe('Reject all')
    expect(await barriers()).toEqual([])
    await userEvent.keyboard('{Tab}{Enter}')
    const preferences = page.getByRole('dialog', { name: 'Privacy preferences' })
    await expect.element(preferences).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(preferences).not.toBeInTheDocument()
    expect(focused()).toBe('Customize')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}')
    await expect.element(region).not.toBeInTheDocument()
    expect(decisions).toEqual(['reject-all denied denied'])
    expect(faults).toEqual([])
  })

  it('becomes modal where it is to be, and goes on Escape without a decision', async () => {
    const { decisions, takeOver } = serve({ position: 'modal' })
    await takeOver()
    const modal = page.getByRole('dialog', { name: 'Privacy choices' })
    await expect.poll(() => document.querySelector('dialog')?.matches(':modal')).toBe(true)
    expect(document.activeElement).toBe(modal.element())
    expect(await barriers()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.element(modal).not.toBeInTheDocument()
    expect(decisions).toEqual([])
  })

  it('makes way for the preferences where it is modal, and comes back', async () => {
    const { takeOver } = serve({ position: 'modal' })
    await takeOver()
    await page.getByRole('button', { name: 'Customize' }).click()
    const preferences = page.getByRole('dialog', { name: 'Privacy preferences' })
    await expect.element(preferences).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(preferences).not.toBeInTheDocument()
    await expect.poll(() => document.querySelector('dialog')?.matches(':modal')).toBe(true)
  })

  it('is closed where it can be', async () => {
    const { decisions, takeOver } = serve({ dismiss: 'decides-nothing' })
    await takeOver()
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.element(region).not.toBeInTheDocument()
    expect(decisions).toEqual([])
  })
})
