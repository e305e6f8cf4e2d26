// The preferences as a visitor meets them: every state in a real browser, with the stylesheet.
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { barriers, emulate } from '../../testing/browser-page.js'
import { crowd, expand, field, open, question, toggle } from '../../testing/crowded-page.js'
import type { Crowd } from '../../testing/crowded-shop.js'

const STATES: readonly (readonly [string, Crowd, () => Promise<unknown>])[] = [
  ['closed lists', {}, async () => {}],
  ['open lists', {}, expand],
  ['open lists with switches', crowd, expand],
  ['a search', crowd, () => userEvent.fill(field, 'stranger 3')],
  ['a search without a match', crowd, () => userEvent.fill(field, 'zzz')],
  [
    'the question on leaving',
    crowd,
    async () => {
      await toggle('Comfort').click()
      await userEvent.keyboard('{Escape}')
      await expect.element(question).toBeVisible()
    },
  ],
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(STATES)('axe finds no barrier in %s', async (_, given, reach) => {
    await emulate({ theme })
    await open(given)
    await reach()
    expect(await barriers()).toEqual([])
  })
})
