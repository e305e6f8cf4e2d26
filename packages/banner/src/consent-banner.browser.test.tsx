// The banner as a visitor meets it: in a real browser, with the stylesheet.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { barriers, box, emulate, show } from '../testing/browser-page.js'
import { openShop } from '../testing/shop.js'
import { ConsentBanner, type ConsentBannerProps } from './consent-banner.js'
import { PreferencesTrigger } from './preferences-trigger.js'

const region = page.getByRole('region', { name: 'Privacy choices' })
const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element)

async function openPage(props: ConsentBannerProps = {}) {
  const { Page, decisions } = openShop()
  show(
    <Page>
      <h1>Shop</h1>
      <a href="#before">Skip</a>
      <ConsentBanner {...props} />
      <div>
        {Array.from({ length: 40 }, (_, i) => (
          <p key={i}>
            <a href={`#${i}`}>Link {i}</a>
          </p>
        ))}
      </div>
      <PreferencesTrigger />
    </Page>,
  )
  await expect.element(region).toBeVisible()
  return decisions
}

describe('the banner', () => {
  it.each(['light', 'dark'] as const)(
    'sets up no barrier that axe can find, in a %s system',
    async (theme) => {
      await emulate({ theme })
      await openPage()
      expect(await barriers()).toEqual([])
      expect(styleOf('.assent-banner').colorScheme).toBe(theme)
    },
  )

  it.each(['light', 'dark'] as const)('lets the page insist on the %s theme', async (theme) => {
    await emulate({ theme: theme === 'light' ? 'dark' : 'light' })
    document.documentElement.dataset.assentTheme = theme
    await openPage()
    expect(styleOf('.assent-banner').colorScheme).toBe(theme)
    expect(await barriers()).toEqual([])
  })

  it('listens to clicks on its buttons alone, so that no text of it is said to be clickable', async () => {
    await openPage()
    const all = [...region.element().querySelectorAll<HTMLElement>('*'), region.element() as HTMLElement]
    const listening = all.filter((element) => element.onclick !== null) // by which React makes Safari tell of a click
    expect(listening.filter((element) => element.tagName !== 'BUTTON')).toEqual([])
  })

  it('comes in the tab order where it stands, and lets go of focus', async () => {
    await openPage()
    expect(document.activeElement).toBe(document.body)
    const order: string[] = []
    for (let presses = 0; presses < 5; presses += 1) {
      await userEvent.keyboard('{Tab}')
      order.push(document.activeElement?.textContent ?? '')
    }
    expect(order).toEqual(['Skip', 'Accept all', 'Reject all', 'Customize', 'Link 0'])
  })

  it.each([
    ['Accept all', 1, '{Enter}', 'accept-all granted granted'],
    ['Reject all', 2, ' ', 'reject-all denied denied'],
  ])('is answered with the keyboard: %s', async (_, tabs, key, decision) => {
    const decisions = await openPage()
    await userEvent.keyboard(`${'{Tab}'.repeat(tabs + 1)}${key}`)
    await expect.element(region).not.toBeInTheDocument()
    expect(decisions).toEqual([decision])
    await expect.poll(() => document.activeElement?.textContent).toBe('Preferences saved') // and not lost
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement?.textContent).toBe('Link 0') // reading goes on where it was
  })

  it('gives accept and reject the same size, look and line', async () => {
    await openPage()
    const [accept, reject] = document.querySelectorAll<HTMLElement>('.assent-button')
    const looks = [accept, reject].map((element) => {
      const { color, backgroundColor, borderColor, font } = getComputedStyle(element as HTMLElement)
      const { width, height, top } = (element as HTMLElement).getBoundingClientRect()
      return { look: { color, backgroundColor, borderColor, font, height, top }, width }
    })
    expect(looks[0]?.look).toEqual(looks[1]?.look)
    expect(looks[0]?.width).toBeCloseTo(looks[1]?.width ?? 0, 1) // equal columns may differ by a 64th of a pixel
  })

  it('leaves what has focus in sight, down to the last line of the page', async () => {
    await openPage()
    for (const link of document.querySelectorAll<HTMLElement>('main a, .assent-trigger')) {
      if (link.closest('.assent-banner')) continue
      link.focus()
      link.scrollIntoView({ block: 'nearest' })
      expect(link.getBoundingClientRect().bottom).toBeLessThanOrEqual(box('.assent-banner').top)
    }
  })
})

describe('the banner in any window', () => {
  it.each([
    [320, 640],
    [768, 900],
    [1280, 800],
  ])('fits %i px, with targets that can be hit', async (width, height) => {
    await page.viewport(width, height)
    await openPage()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    const banner = box('.assent-banner')
    expect(banner.left).toBeGreaterThan(0)
    expect(banner.right).toBeLessThan(width)
    expect(banner.height).toBeLessThanOrEqual(Math.ceil(height * 0.7))
    for (const button of document.querySelectorAll('.assent-banner button')) {
      const { height: tall, width: wide, left, right } = button.getBoundingClientRect()
      expect(Math.min(tall, wide)).toBeGreaterThanOrEqual(24)
      expect(left).toBeGreaterThan(banner.left)
      expect(right).toBeLessThan(banner.right)
    }
  })

  it.each([
    ['at 400 % zoom', 256, 1],
    ['in a page that is enlarged by its own button for larger text', 640, 2],
  ])('scrolls inside %s, and every button can be reached', async (_, height, zoom) => {
    await page.viewport(320, height)
    document.body.style.zoom = `${zoom}`
    await openPage()
    expect(box('.assent-banner').height).toBeLessThanOrEqual(Math.ceil(height * 0.7))
    await userEvent.keyboard('{Tab}'.repeat(4))
    const { top, bottom } = (document.activeElement as Element).getBoundingClientRect()
    expect(document.activeElement?.textContent).toBe('Customize')
    expect(top).toBeGreaterThanOrEqual(box('.assent-banner').top)
    expect(bottom).toBeLessThanOrEqual(box('.assent-banner').bottom)
  })

  it('puts its buttons under each other where two words have no room beside each other', async () => {
    await page.viewport(240, 400)
    await openPage()
    const buttons = [...document.querySelectorAll('.assent-button')].map((one) => one.getBoundingClientRect())
    expect(new Set(buttons.map(({ left }) => left)).size).toBe(1)
    expect(new Set(buttons.map(({ width }) => width)).size).toBe(1)
  })

  it('runs from right to left', async () => {
    await page.viewport(1280, 800)
    await openPage({ copy: { direction: 'rtl' } })
    expect(box('.assent-text').left).toBeGreaterThan(box('.assent-actions').right)
    expect(await barriers()).toEqual([])
  })

  it('keeps the edges of its buttons under forced colours', async () => {
    await emulate({ forcedColors: true })
    await openPage()
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    const { borderStyle, borderColor, backgroundColor } = styleOf('.assent-button')
    expect(borderStyle).toBe('solid')
    expect(borderColor).not.toBe(backgroundColor)
  })

  it('has words to read on a button that is pointed at, also in a browser without color-mix()', async () => {
    const styles = [...document.querySelectorAll('style')].map((style) => [style, style.textContent] as const)
    for (const [style, text] of styles)
      style.textContent = text.replaceAll('color-mix(', 'unknown-to-chrome-109(')
    try {
      await openPage()
      const { backgroundColor } = styleOf('.assent-button')
      await page.getByRole('button', { name: 'Accept all' }).hover()
      expect(document.querySelector('.assent-button:hover')).not.toBeNull()
      expect(styleOf('.assent-button').backgroundColor).toBe(backgroundColor)
    } finally {
      for (const [style, text] of styles) style.textContent = text
    }
  })

  it('survives words of any length', async () => {
    const { Page } = openShop()
    await page.viewport(320, 640)
    show(
      <Page>
        <ConsentBanner copy={{ title: 'W'.repeat(10_000), acceptAll: 'A'.repeat(200) }} />
      </Page>,
    )
    await expect.element(region).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    expect(box('.assent-banner').height).toBeLessThanOrEqual(448)
  })
})

describe('a browser that refuses sale and sharing', () => {
  it('is told in the banner and in the preferences that it was honoured', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true })
    try {
      const decisions = await openPage()
      const honoured = page.getByText('We honour that.')
      await expect.element(honoured).toBeVisible()
      expect(await barriers()).toEqual([])
      await expect.poll(() => decisions).toEqual(['signal unset denied'])
      await page.getByRole('button', { name: 'Customize' }).click()
      await expect.element(page.getByRole('dialog').getByText('We honour that.')).toBeVisible()
      expect(await barriers()).toEqual([])
    } finally {
      Reflect.deleteProperty(navigator, 'globalPrivacyControl')
    }
  })

  it('hears nothing of it without the signal', async () => {
    await openPage()
    expect(page.getByText('We honour that.').elements()).toEqual([])
  })
})
