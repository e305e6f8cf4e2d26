// The dialog over what an app has open already: its own dialogs, a browser's and those of another version of Radix.
import * as Radix from '@radix-ui/react-dialog'
import { useConsentActions } from '@assent/react'
import { useEffect, useState, type ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { box, gestureIsOver, show } from '../../testing/browser-page.js'
import { openShop } from '../../testing/shop.js'
import { ConsentBanner } from '../consent-banner.js'
import { PreferencesTrigger } from '../preferences-trigger.js'

const dialog = page.getByRole('dialog', { name: 'Privacy preferences' })
const menu = page.getByText('Our legal texts')
const analytics = page.getByRole('switch', { name: 'Analytics' })
const element = (selector: string) => document.querySelector(selector) as HTMLElement
const focused = () => document.activeElement as HTMLElement

function RadixMenu() {
  return (
    <Radix.Root>
      <Radix.Trigger>Menu</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content aria-describedby={undefined}>
          <Radix.Title>Our legal texts</Radix.Title>
          <PreferencesTrigger>Cookies</PreferencesTrigger>
          <Radix.Close>Close</Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const nativeMenu = () => element('#native') as HTMLDialogElement

function NativeMenu() {
  return (
    <>
      <button type="button" onClick={() => nativeMenu().showModal()}>
        Menu
      </button>
      <dialog id="native">
        <h2>Our legal texts</h2>
        <PreferencesTrigger>Cookies</PreferencesTrigger>
        <button type="button" onClick={() => nativeMenu().close()}>
          Close
        </button>
      </dialog>
    </>
  )
}

let presses = 0

async function openOver(Menu: () => ReactElement) {
  const { Page, decisions } = openShop()
  presses = 0
  show(
    <Page>
      <ConsentBanner />
      <Menu />
      <button type="button" onClick={() => presses++}>
        Buy
      </button>
    </Page>,
  )
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect.element(menu).toBeVisible()
  await page.getByRole('button', { name: 'Cookies' }).click()
  await expect.element(dialog).toBeVisible()
  await expect.poll(() => focused().className).toBe('assent-dialog')
  await gestureIsOver()
  return decisions
}

describe.each([
  ["Radix's dialog, of another version", RadixMenu],
  ["the browser's own", NativeMenu],
])('over %s', (_, Menu) => {
  it('is answered, and leaves the page as it was', async () => {
    const decisions = await openOver(Menu)
    await analytics.click()
    await expect.element(analytics).toBeChecked()
    await expect.element(menu).toBeInTheDocument() // what is pressed in here is none of its business
    await page.getByRole('button', { name: 'Save choices' }).click()
    await expect.element(dialog).not.toBeInTheDocument()
    expect(decisions).toEqual(['save-choices granted denied'])
    await expect.poll(() => focused().textContent).toBe('Cookies')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Buy' }).click()
    expect(presses).toBe(1)
    expect(document.body.style.pointerEvents).toBe('')
  })

  it('has Escape for itself, and goes round by Tab', async () => {
    await openOver(Menu)
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(focused().textContent).toBe('Save choices')
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.element(menu).toBeVisible()
    await expect.poll(() => focused().textContent).toBe('Cookies')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => menu.query()?.checkVisibility() ?? false).toBe(false)
  })

  it('closes on a click beside it, and scrolls', async () => {
    await openOver(Menu)
    await page.viewport(400, 300)
    const body = element('.assent-dialog')
    await userEvent.wheel(body, { delta: { y: 100 } })
    await expect.poll(() => body.scrollTop + element('.assent-dialog-body').scrollTop).toBeGreaterThan(0)
    await page.viewport(1024, 768)
    expect(box('.assent-overlay').width).toBe(innerWidth)
    await page.elementLocator(element('.assent-overlay')).click({ position: { x: 5, y: 5 } })
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.element(menu).toBeVisible()
  })
})

it('can be reached over a <dialog> where a script opens it, and nothing has focus', async () => {
  const { Page } = openShop()
  const Opener = () => {
    const { openPreferences } = useConsentActions()
    useEffect(() => addEventListener('ask', openPreferences, { once: true }), [openPreferences])
    return null
  }
  show(
    <Page>
      <ConsentBanner />
      <NativeMenu />
      <Opener />
    </Page>,
  )
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect.element(menu).toBeVisible()
  focused().blur()
  dispatchEvent(new Event('ask'))
  await expect.poll(() => focused().className).toBe('assent-dialog')
  await gestureIsOver()
  await analytics.click()
  await expect.element(analytics).toBeChecked()
})

it('goes with the dialog of the app that it was opened from', async () => {
  await openOver(NativeMenu)
  nativeMenu().close()
  await expect.element(dialog).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Customize' }).click()
  await expect.element(dialog).toBeVisible()
})

it('is closed, and can be opened again, where the app takes its <dialog> out of the page', async () => {
  const Leaver = () => {
    const [isThere, setThere] = useState(true)
    useEffect(() => addEventListener('leave', () => setThere(false), { once: true }), [])
    return isThere ? <NativeMenu /> : <PreferencesTrigger>Cookies elsewhere</PreferencesTrigger>
  }
  await openOver(Leaver)
  dispatchEvent(new Event('leave'))
  await expect.element(dialog).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Cookies elsewhere' }).click()
  await expect.element(dialog).toBeVisible()
  await page.getByRole('button', { name: 'Close without saving' }).click()
  await expect.element(dialog).not.toBeInTheDocument()
})
