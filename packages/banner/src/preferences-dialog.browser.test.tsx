// The dialog as a visitor meets it: in a real browser, with the stylesheet.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { barriers, box, emulate, gestureIsOver, show } from '../testing/browser-page.js'
import { dialog, element, focused, openDialog, openPage } from '../testing/dialog-page.js'
import { openShop } from '../testing/shop.js'
import { ConsentBanner } from './consent-banner.js'
import { PreferencesTrigger } from './preferences-trigger.js'

describe('the dialog', () => {
  it.each(['light', 'dark'] as const)(
    'sets up no barrier that axe can find, in a %s system',
    async (theme) => {
      await emulate({ theme })
      await openDialog()
      await page.getByRole('switch', { name: 'Analytics' }).click()
      for (const details of document.querySelectorAll('details')) details.open = true
      expect(await barriers()).toEqual([])
    },
  )

  it.each(['light', 'dark'] as const)('lets the page insist on the %s theme', async (theme) => {
    await emulate({ theme: theme === 'light' ? 'dark' : 'light' })
    document.documentElement.dataset.assentTheme = theme
    await openDialog()
    expect(getComputedStyle(element('.assent-dialog')).colorScheme).toBe(theme)
    expect(await barriers()).toEqual([])
  })

  it.each(['Customize', 'Privacy preferences'])(
    'takes the theme of the part of the page that has %s',
    async (name) => {
      const { Page } = openShop()
      const place = show(
        <Page>
          <ConsentBanner />
          <PreferencesTrigger />
        </Page>,
      )
      place.dataset['assentTheme'] = 'dark'
      await page.getByRole('button', { name }).click()
      await expect.poll(() => focused().className).toBe('assent-dialog')
      expect(getComputedStyle(focused()).colorScheme).toBe('dark')
      await page.getByRole('switch', { name: 'Analytics' }).click()
      await userEvent.keyboard('{Escape}')
      await expect
        .poll(() => document.querySelectorAll('.assent-overlay[data-assent-theme="dark"]').length)
        .toBe(2)
    },
  )

  it('takes focus in, and keeps it in both directions', async () => {
    await openDialog()
    await userEvent.keyboard('{Tab}')
    expect(focused().textContent).toBe('Close without saving')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(focused().textContent).toBe('Save choices')
    await userEvent.keyboard('{Tab}')
    expect(focused().textContent).toBe('Close without saving')
  })

  it('goes round to its last control by Shift+Tab, as soon as it has opened', async () => {
    await openDialog()
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(focused().textContent).toBe('Save choices')
  })

  it('hides the page behind, but for the voice that will speak', async () => {
    await openDialog()
    await expect.poll(() => element('.assent-banner').closest('[inert]')).not.toBeNull()
    expect(element('.assent-status').closest('[inert]')).toBeNull()
    expect(document.elementFromPoint(10, innerHeight - 10)?.className).toBe('assent-overlay')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.querySelectorAll('[inert]').length).toBe(0)
  })

  it('does not let the page behind scroll', async () => {
    await openDialog()
    await userEvent.wheel(element('.assent-overlay'), { delta: { y: 400 } })
    await userEvent.wheel(element('.assent-dialog'), { delta: { y: 4000 } })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(window.scrollY).toBe(0)
  })

  it('is answered with the keyboard alone', async () => {
    const decisions = await openPage()
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}') // Customize
    await expect.element(dialog).toBeVisible()
    await expect.poll(() => focused().className).toBe('assent-dialog')
    await userEvent.keyboard('{Tab}{Tab} ') // close, then the switch of Analytics: the required one is passed over
    expect(focused()).toBe(page.getByRole('switch', { name: 'Analytics' }).element())
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}{Enter}') // back past close, to Save choices
    await expect.element(dialog).not.toBeInTheDocument()
    expect(decisions).toEqual(['save-choices granted denied'])
  })

  it.each(['Privacy preferences', 'Customize'])('gives focus back to what opened it: %s', async (name) => {
    const { decisions, opener } = await openDialog(name)
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    expect(focused()).toBe(opener)
    expect(decisions).toEqual([])
  })

  it('closes on a click beside it, deciding nothing', async () => {
    const { decisions } = await openDialog()
    await gestureIsOver()
    await page.elementLocator(element('.assent-overlay')).click({ position: { x: 5, y: 5 } })
    await expect.element(dialog).not.toBeInTheDocument()
    expect(decisions).toEqual([])
  })

  it('leaves focus on the words that say it was saved when its opener is gone', async () => {
    await openDialog('Customize')
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}{Enter}') // to the close button, and round to the last
    await expect.element(dialog).not.toBeInTheDocument()
    expect(focused().className).toBe('assent-status')
    await expect.poll(() => focused().textContent).toBe('Preferences saved')
    expect(box('.assent-status').width).toBeGreaterThan(100) // seen by who uses the keyboard
    await userEvent.keyboard('{Tab}')
    expect(focused().textContent).toBe('Privacy preferences')
    expect(box('.assent-status').width).toBe(1)
  })

  it.each(['Privacy preferences', 'Customize'])(
    'announces that it was saved once focus is where it belongs, not with it: %s',
    async (from) => {
      await openDialog(from)
      const status = element('.assent-status')
      const saidWithFocus: Record<string, string | null> = {}
      const note = () => (saidWithFocus[focused().className] = status.textContent)
      document.addEventListener('focusin', note)
      await page.getByRole('button', { name: 'Save choices' }).click()
      await expect.poll(() => status.textContent).toBe('Preferences saved')
      document.removeEventListener('focusin', note)
      const place = from === 'Customize' ? 'assent-status' : 'assent-trigger'
      expect(focused().className).toBe(place)
      expect(saidWithFocus[place]).toBe('')
    },
  )

  it('is no place where reading stops before it has something to say', async () => {
    await openPage()
    expect(element('.assent-status').hasAttribute('tabindex')).toBe(false) // what can have focus is read, even if empty
    await expect.element(page.getByRole('status')).not.toBeInTheDocument() // so is a role: Orca says "statusbar"
  })

  it.each(['{Escape}', '{Tab}{Enter}'])('gives focus back at once, on %s', async (keys) => {
    const { opener } = await openDialog()
    const inItsPlace: Element[] = []
    // ahead of any timer: until that, focus was on the page, and a screen reader said the page's title
    const watcher = new MutationObserver(() => inItsPlace.push(focused()))
    watcher.observe(document.body, { childList: true })
    await userEvent.keyboard(keys)
    await expect.element(dialog).not.toBeInTheDocument()
    watcher.disconnect()
    expect(inItsPlace[0]).toBe(opener)
  })

  it('adds no style element and no style attribute to the HTML, which a strict policy would refuse', async () => {
    await openPage()
    const count = () => document.querySelectorAll('style').length
    const before = count()
    await page.getByRole('button', { name: 'Customize' }).click()
    await expect.element(dialog).toBeVisible()
    expect(count()).toBe(before)
  })
})
