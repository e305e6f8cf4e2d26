// The preferences of a crowded shop, opened in a real browser.
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { show } from './browser-page.js'
import { openCrowdedShop, type Crowd } from './crowded-shop.js'
import { focused } from './dialog-page.js'

export { dialog, element, focused } from './dialog-page.js'

export const question = page.getByRole('alertdialog', { name: 'Discard your changes?' })
export const field = page.getByRole('searchbox', { name: 'Search services' })
export const toggle = (name: string) => page.getByRole('switch', { name, exact: true })
export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

export const crowd = { strangers: 37, destinationSwitches: true, granted: ['analytics'] } as const

export async function open(given: Crowd = {}) {
  const shop = openCrowdedShop(given)
  show(shop.page)
  await page.getByRole('button', { name: 'Preferences', exact: true }).click()
  await expect.poll(() => focused().className).toBe('assent-dialog')
  return shop
}

/** Opens every list, and waits for the facts in it. */
export async function expand() {
  for (const summary of all('summary')) summary.click()
  await expect.poll(() => all('.assent-stored').length).toBeGreaterThan(0)
}
