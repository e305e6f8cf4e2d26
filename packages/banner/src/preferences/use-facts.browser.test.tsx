// What is left of the lists where the catalogue cannot be fetched. A file of its own: a page fetches a module once.
import { expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { show } from '../../testing/browser-page.js'
import { openCrowdedShop } from '../../testing/crowded-shop.js'

const session = () => cdp() as unknown as { send(method: string, given?: unknown): Promise<unknown> }

it('without the catalogue a list has its rows, and nothing is thrown', async () => {
  await session().send('Network.enable')
  await session().send('Network.setBlockedURLs', { urls: ['*/preferences/facts.*'] })
  show(openCrowdedShop({ granted: ['analytics'], destinationSwitches: true }).page)
  await page.getByRole('button', { name: 'Preferences', exact: true }).click()
  await page.getByText('2 services, Analytics').click()
  await expect(import('./facts.js')).rejects.toThrow() // it was asked for, and did not come
  await expect.element(page.getByRole('switch', { name: 'Actions Amplitude' })).toBeChecked()
  expect(document.querySelector('.assent-facts')).toBeNull()
  await session().send('Network.setBlockedURLs', { urls: [] })
})
