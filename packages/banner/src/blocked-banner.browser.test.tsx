// What is left of a page in which a blocker hides the banner, or takes it out.
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../testing/browser-page.js'
import { openShop } from '../testing/shop.js'
import { ConsentBanner, type ConsentBannerProps } from './consent-banner.js'
import { PreferencesTrigger } from './preferences-trigger.js'

const banner = () => document.querySelector('.assent-banner')
const link = page.getByRole('link', { name: 'Basket' })
const heading = (name: string) => page.getByRole('heading', { name })

function Routes(props: ConsentBannerProps) {
  const [route, goTo] = useState('shop')
  return (
    <>
      {route === 'shop' ? <h1>Shop</h1> : <h2>Your basket</h2>}
      <ConsentBanner {...props} />
      <a href="#basket" onClick={() => goTo('basket')}>
        Basket
      </a>
      <PreferencesTrigger />
    </>
  )
}

function openPage(props: ConsentBannerProps = {}) {
  const { Page, decisions } = openShop()
  show(
    <Page>
      <Routes {...props} />
    </Page>,
  )
  return decisions
}

const style = document.createElement('style')
style.textContent = '.assent-banner { display: none !important }'
afterEach(() => {
  vi.restoreAllMocks()
  style.remove()
})

it.each(['before it comes', 'once it stands there'])(
  'hidden %s, a modal banner holds up nobody',
  async (when) => {
    if (when === 'before it comes') document.head.append(style)
    const asked = vi.spyOn(HTMLDialogElement.prototype, 'showModal') // a hidden one may be let go before anybody looks
    const decisions = openPage({ position: 'modal' })
    await expect.poll(() => asked.mock.calls.length).toBe(1)
    document.head.append(style)
    await link.click()
    await expect.element(heading('Your basket')).toBeVisible()
    expect(decisions).toEqual([])
  },
)

it.each([undefined, 'modal'] as const)(
  'taken out, the page goes on and can be answered: %s',
  async (position) => {
    const decisions = openPage({ position })
    await expect.poll(banner).toBeTruthy()
    await new Promise((resolve) => setTimeout(resolve, 100))
    banner()?.remove()
    await link.click()
    await expect.element(heading('Your basket')).toBeVisible()
    await page.getByRole('button', { name: 'Privacy preferences' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click()
    await expect.poll(() => decisions).toEqual(['reject-all denied denied'])
    await expect.element(heading('Your basket')).toBeVisible()
  },
)
