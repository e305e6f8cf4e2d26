// The dialog in windows of every kind, and the gesture that opens it.
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { barriers, box, emulate } from '../testing/browser-page.js'
import { dialog, element, openDialog, openPage } from '../testing/dialog-page.js'
import { loadDialog } from './load-dialog.js'

describe('the gesture that opens the dialog', () => {
  it.each([
    ['a double click', 390, 844],
    ['a double click', 1280, 800],
    ['a second click', 390, 844],
    ['a second click', 1280, 800],
  ])('decides and closes nothing by %s, at %i x %i', async (gesture, width, height) => {
    await page.viewport(width, height)
    await loadDialog()
    const decisions = await openPage()
    const customize = page.getByRole('button', { name: 'Customize' })
    const { x, y, width: wide, height: tall } = customize.element().getBoundingClientRect()
    if (gesture === 'a double click') await customize.dblClick()
    else {
      await customize.click()
      const position = { x: x + wide / 2, y: y + tall / 2 }
      await page.elementLocator(document.documentElement).click({ position, force: true })
    }
    await expect.element(dialog).toBeVisible()
    expect(decisions).toEqual([])
    await page.getByRole('button', { name: 'Save choices' }).click() // later, it saves
    expect(decisions).toEqual(['save-choices denied denied'])
  })
})

describe('the dialog in any window', () => {
  it.each([
    [320, 640],
    [1280, 800],
    [320, 256],
  ])('fits %i x %i, and every control can be reached and hit', async (width, height) => {
    await page.viewport(width, height)
    await openDialog()
    for (const details of document.querySelectorAll('details')) details.open = true
    expect(element('.assent-dialog').scrollWidth).toBeLessThanOrEqual(width)
    for (const control of document.querySelectorAll<HTMLElement>(
      '.assent-dialog :is(button, summary, a, input)',
    )) {
      const { width: wide, height: tall } = control.getBoundingClientRect()
      expect(Math.min(wide, tall)).toBeGreaterThanOrEqual(24)
      control.focus()
      const { top, bottom } = control.getBoundingClientRect()
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeLessThanOrEqual(height)
    }
  })

  it('runs as its copy does, whatever the page', async () => {
    await openDialog('Privacy preferences', { locale: 'ar', direction: 'rtl' })
    expect([element('.assent-dialog').lang, element('.assent-status').lang]).toEqual(['ar', 'ar'])
    expect(element('.assent-status').dir).toBe('rtl')
    expect(box('.assent-switch').right).toBeLessThan(box('.assent-category-label').left)
    expect(await barriers()).toEqual([])
  })

  it('shows on from off under forced colours', async () => {
    await emulate({ forcedColors: true })
    await openDialog()
    await page.getByRole('switch', { name: 'Analytics' }).click()
    const [, on, off] = [...document.querySelectorAll('.assent-switch')].map(
      (one) => getComputedStyle(one).backgroundColor,
    )
    expect(on).not.toBe(off)
  })

  it('moves only for visitors who do not mind', async () => {
    await emulate({ reducedMotion: true })
    await openDialog()
    const moving = document.getAnimations() as CSSAnimation[]
    expect(moving.filter(({ animationName }) => animationName !== 'assent-settle')).toEqual([])
    await emulate({ reducedMotion: false })
    expect(getComputedStyle(element('.assent-dialog')).animationName).toBe('assent-rise')
  })
})
