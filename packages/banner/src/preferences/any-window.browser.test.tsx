// The preferences in windows of any size, direction and colours.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { barriers, box, emulate } from '../../testing/browser-page.js'
import {
  all,
  crowd,
  element,
  expand,
  field,
  focused,
  open,
  question,
  toggle,
} from '../../testing/crowded-page.js'

const nextFrame = () => new Promise(requestAnimationFrame)

describe('in any window', () => {
  it.each([
    [320, 640, 1],
    [1280, 800, 1],
    [320, 256, 1],
    [360, 740, 1.5],
    [1280, 800, 2],
  ])(
    'of %i x %i, %f times enlarged by the page, every control can be reached and hit',
    async (width, height, zoom) => {
      await page.viewport(width, height)
      document.body.style.zoom = `${zoom}` // as a button for larger text does
      await open({ strangers: 17, destinationSwitches: true, granted: ['analytics'] })
      await expand()
      expect(all('.assent-dialog')[0]?.scrollWidth).toBeLessThanOrEqual(width)
      const controls = all(
        '.assent-dialog :is(button, summary, a, input):enabled, .assent-dialog :is(summary, a)',
      )
      expect(controls.length).toBeGreaterThan(20)
      for (const control of controls) {
        control.focus()
        await nextFrame() // a row that was skipped has its height now
        await nextFrame()
        const { width: wide, height: tall, top, bottom } = control.getBoundingClientRect()
        expect(Math.min(wide, tall)).toBeGreaterThanOrEqual(24)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(bottom).toBeLessThanOrEqual(height)
      }
      for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}']) {
        await userEvent.keyboard(key) // round from the last control to the first, and back
        const { top, bottom } = focused().getBoundingClientRect()
        expect(top).toBeGreaterThanOrEqual(0)
        expect(bottom).toBeLessThanOrEqual(height)
      }
    },
  )

  it('of an app that makes 1rem 10 px has targets of 24 px and words that can be read', async () => {
    document.documentElement.style.fontSize = '62.5%'
    await open({ destinationSwitches: true, granted: ['analytics'] })
    await expand()
    for (const control of all('.assent-dialog :is(button, summary, a, input)')) {
      const { width, height } = control.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
      expect(Number.parseFloat(getComputedStyle(control).fontSize)).toBeGreaterThanOrEqual(13)
    }
  })

  it('no control that has focus is behind a bar, were that two lines high', async () => {
    await page.viewport(320, 480)
    await open({ destinationSwitches: true, granted: ['analytics', 'advertising'] })
    await expand()
    for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}']) {
      for (let presses = 0; presses < 16; presses += 1) {
        await userEvent.keyboard(key)
        await nextFrame()
        if (focused().closest('.assent-dialog-header, .assent-dialog-actions')) continue
        const { top, bottom } = focused().getBoundingClientRect()
        expect(top).toBeGreaterThanOrEqual(box('.assent-dialog-header').bottom)
        expect(bottom).toBeLessThanOrEqual(box('.assent-dialog-actions').top)
      }
    }
  })

  it('keeps its height while a search narrows what it shows', async () => {
    await open(crowd)
    const { height } = box('.assent-dialog')
    await userEvent.fill(field, 'zzz')
    await expect.element(page.getByText('0 services found')).toBeVisible()
    expect(box('.assent-dialog').height).toBe(height)
  })

  it('runs from right to left, lists and question too', async () => {
    await open({ ...crowd, copy: { locale: 'he', direction: 'rtl' } })
    await expand()
    expect(box('.assent-destination .assent-switch').right).toBeLessThan(box('.assent-destination-name').left)
    expect(box('.assent-stored bdi').left).toBeGreaterThan(box('.assent-stored bdi + div').right)
    await toggle('Comfort').click()
    await userEvent.keyboard('{Escape}')
    await expect.element(question).toHaveAttribute('dir', 'rtl')
    expect(await barriers()).toEqual([])
  })

  it("keeps the full stop of the app's words at their end", async () => {
    await open({ copy: { locale: 'he', direction: 'rtl' } })
    const words = element('.assent-category .assent-description').querySelector('bdi')
    expect(getComputedStyle(words as Element).direction).toBe('ltr')
    expect(words?.textContent).toBe('Your basket and this answer.')
  })

  it('shows under forced colours which destinations are on, off and out of reach', async () => {
    await emulate({ forcedColors: true })
    await open({ ...crowd, denied: ['Stranger 1'] })
    await expand()
    const look = (name: string) => {
      const { backgroundColor, borderColor } = getComputedStyle(toggle(name).element())
      return `${backgroundColor} ${borderColor}`
    }
    expect(new Set([look('Stranger 3'), look('Stranger 1'), look('Facebook Pixel')]).size).toBe(3)
    const fill = (name: string) => look(name).split(' rgb')[0]
    expect(fill('Facebook Pixel')).toBe(fill('Stranger 1')) // off, be it for want of its category or not
  })
})
