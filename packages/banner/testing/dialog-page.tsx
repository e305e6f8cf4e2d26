// A page with the banner and the way to the preferences, in a real browser.
import type { ComponentProps } from 'react'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { ConsentBanner } from '../src/consent-banner.js'
import { PreferencesTrigger } from '../src/preferences-trigger.js'
import { show } from './browser-page.js'
import { openShop } from './shop.js'

export const dialog = page.getByRole('dialog', { name: 'Privacy preferences' })
export const focused = () => document.activeElement as HTMLElement
export const element = (selector: string) => document.querySelector(selector) as HTMLElement

export async function openPage(copy: ComponentProps<typeof ConsentBanner>['copy'] = {}) {
  const { Page, decisions } = openShop()
  show(
    <Page>
      <h1>Shop</h1>
      <ConsentBanner copy={copy} />
      <PreferencesTrigger />
      <p>{'A long page. '.repeat(3000)}</p>
    </Page>,
  )
  await expect.element(page.getByRole('region', { name: 'Privacy choices' })).toBeVisible()
  return decisions
}

export async function openDialog(from = 'Privacy preferences', copy = {}) {
  const decisions = await openPage(copy)
  const button = page.getByRole('button', { name: from })
  await expect.element(button).toBeVisible()
  const opener = button.element() // the dialog hides it from the locator
  await button.click()
  await expect.poll(() => focused().className).toBe('assent-dialog')
  return { decisions, opener }
}
