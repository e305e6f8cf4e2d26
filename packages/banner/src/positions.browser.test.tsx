// Where the banner can stand, and how it is closed.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { barriers, box, emulate, show } from '../testing/browser-page.js'
import { openShop } from '../testing/shop.js'
import { ConsentBanner, type ConsentBannerProps } from './consent-banner.js'
import { copy as german } from './copy/de.js'
import { copy as hebrew } from './copy/he.js'

const region = page.getByRole('region', { name: 'Privacy choices' })
const dialog = page.getByRole('dialog', { name: 'Privacy choices' })
const closeButton = page.getByRole('button', { name: 'Close' })

function openPage(props: ConsentBannerProps) {
  const { Page, decisions } = openShop()
  show(
    <Page>
      <h1>Shop</h1>
      <ConsentBanner {...props} />
      {Array.from({ length: 40 }, (_, i) => (
        <p key={i}>
          <a href={`#${i}`}>Link {i}</a>
        </p>
      ))}
    </Page>,
  )
  return decisions
}

const lastLink = () => [...document.querySelectorAll('p a')].at(-1)?.getBoundingClientRect() ?? new DOMRect()
/** In pixels; `auto` where there is none. */
const roomKept = () => {
  const root = document.documentElement
  const after = getComputedStyle(root, '::after').blockSize
  return [after === 'auto' ? '0px' : after, getComputedStyle(root).scrollPaddingBottom]
}
const gapBelow = () => innerHeight - box('.assent-banner').bottom

describe('a banner', () => {
  it.each([
    ['bottom', 'light', 320],
    ['bottom', 'dark', 1280],
    ['top', 'light', 1280],
    ['top', 'dark', 320],
    ['corner', 'light', 320],
    ['corner', 'dark', 1280],
    ['modal', 'light', 1280],
    ['modal', 'dark', 320],
  ] as const)('%s sets up no barrier, %s, %i px wide', async (position, theme, width) => {
    await emulate({ theme })
    await page.viewport(width, 800)
    openPage({ position, dismiss: 'decides-nothing' })
    await expect.element(closeButton).toBeVisible()
    expect(await barriers()).toEqual([])
    const { left, right, top, bottom } = box('.assent-banner')
    expect([left >= 0, right <= width, top >= 0, bottom <= 800]).toEqual([true, true, true, true])
    expect(right - left).toBeGreaterThan(300)
  })

  it('stands at the top, the bottom or in the corner, as it is told', async () => {
    await page.viewport(1280, 800)
    openPage({ position: 'top' })
    await expect.element(region).toBeVisible()
    expect(box('.assent-banner').top).toBeLessThan(30)
  })

  it('in the corner leaves most of the page alone', async () => {
    await page.viewport(1280, 800)
    openPage({ position: 'corner' })
    await expect.element(region).toBeVisible()
    expect(gapBelow()).toBeLessThan(30)
    expect(box('.assent-banner').left).toBeLessThan(30)
    expect(box('.assent-banner').width).toBeLessThan(450)
  })

  it.each([
    ['top', (banner: DOMRect) => box('h1').top - banner.bottom],
    ['bottom', (banner: DOMRect) => banner.top - lastLink().bottom],
  ] as const)('at the %s hides no line of the page, however long its words', async (position, gap) => {
    await page.viewport(320, 900)
    const description = 'We and the services that are listed ask for your permission. '.repeat(6)
    openPage({ position, copy: { description } })
    await expect.element(region).toBeVisible()
    if (position === 'bottom') scrollTo(0, document.body.scrollHeight)
    expect(box('.assent-banner').height).toBeGreaterThan(22 * 16) // more than the tokens keep free
    await expect
      .poll(() => (scrollBy(0, position === 'top' ? -9999 : 9999), gap(box('.assent-banner'))))
      .toBeGreaterThan(0)
  })

  it('keeps no room free for who has answered a page that is the same for everyone, and none on paper', async () => {
    openPage({})
    await expect.element(region).toBeVisible()
    expect(roomKept()).not.toContain('0px')
    document.documentElement.dataset['assent'] = 'answered'
    expect(roomKept()).toEqual(['0px', '0px'])
    delete document.documentElement.dataset['assent']
    await emulate({ isPrinted: true })
    expect(roomKept()).toEqual(['0px', '0px'])
  })

  it('at the top scrolls what has focus clear of itself', async () => {
    await page.viewport(1280, 400)
    openPage({ position: 'top' })
    await expect.element(region).toBeVisible()
    scrollTo(0, document.body.scrollHeight)
    const links = [...document.querySelectorAll<HTMLElement>('p a')].reverse()
    for (const link of links) {
      link.focus()
      expect(link.getBoundingClientRect().bottom).toBeGreaterThan(box('.assent-banner').bottom)
    }
  })
})

describe('closing', () => {
  it('decides nothing where it was asked to decide nothing', async () => {
    const decisions = openPage({ dismiss: 'decides-nothing' })
    await closeButton.click()
    await expect.element(region).not.toBeInTheDocument()
    expect(decisions).toEqual([])
  })

  it('rejects where it was asked to reject', async () => {
    const decisions = openPage({ dismiss: 'rejects' })
    await closeButton.click()
    await expect.element(region).not.toBeInTheDocument()
    expect(decisions).toEqual(['reject-all denied denied'])
  })

  it('has the same glyph in the same size as the way out of the preferences', async () => {
    openPage({ dismiss: 'rejects' })
    await page.getByRole('button', { name: 'Customize' }).click()
    await expect.poll(() => box('.assent-close svg').width).toBeGreaterThan(0)
    expect(box('.assent-close svg').width).toBe(box('.assent-dismiss svg').width)
    const [one, other] = document.querySelectorAll(':is(.assent-dismiss, .assent-close) svg')
    expect(one?.outerHTML).toBe(other?.outerHTML)
  })

  it('has a target of at least 24 px', async () => {
    openPage({ dismiss: 'rejects' })
    await expect.element(closeButton).toBeVisible()
    expect(Math.min(box('.assent-dismiss').width, box('.assent-dismiss').height)).toBeGreaterThanOrEqual(24)
  })
})

describe('the answers beside a close button', () => {
  const lastAnswer = '.assent-actions > :last-child'

  it.each([
    ['German', german],
    ['Hebrew', hebrew],
    ['few', { title: 'Cookies?', description: 'Yes or no.' }],
  ])('fill their line on both sides and never lie under the cross, in %s words', async (_, copy) => {
    openPage({ dismiss: 'rejects', copy })
    await expect.poll(() => box(lastAnswer).width).toBeGreaterThan(0)
    for (const width of [320, 480, 800, 900, 940, 1024, 1280, 1600]) {
      await page.viewport(width, 800)
      const [banner, words, first, last, cross] = [
        box('.assent-banner'),
        box('.assent-text'),
        box('.assent-actions > :first-child'),
        box(lastAnswer),
        box('.assent-dismiss'),
      ]
      const isBelow = first.top >= words.bottom
      const ends = [
        Math.min(first.left, last.left) - banner.left,
        banner.right - Math.max(first.right, last.right),
      ]
      if (isBelow) expect.soft(ends[0], `${width} px`).toBeCloseTo(ends[1] ?? 0, 0)
      expect.soft(last.top, `${width} px`).toBeGreaterThanOrEqual(cross.bottom)
    }
  })

  it('leave the banner in a low window whose letters are large', async () => {
    document.documentElement.style.fontSize = '32px'
    await page.viewport(640, 256)
    openPage({ dismiss: 'rejects', copy: { title: 'Cookies?', description: 'Yes or no.' } })
    await expect.element(region).toBeVisible()
    expect(box('.assent-banner').top).toBeGreaterThanOrEqual(0)
  })
})

describe('a modal banner', () => {
  it('takes focus and keeps it from the page behind', async () => {
    openPage({ position: 'modal' })
    await expect.element(dialog).toBeVisible()
    await expect.poll(() => document.activeElement?.classList.contains('assent-banner')).toBe(true)
    for (let presses = 0; presses < 8; presses += 1) {
      await userEvent.keyboard('{Tab}')
      const { activeElement } = document
      expect(activeElement === document.body || activeElement?.closest('.assent-banner')).toBeTruthy()
    }
  })

  it('begins with its question in a small window, and says that as it takes focus', async () => {
    await page.viewport(320, 256)
    openPage({ position: 'modal' })
    await expect.poll(() => document.activeElement?.classList.contains('assent-banner')).toBe(true)
    expect(box('.assent-title').top).toBeGreaterThan(box('.assent-banner').top)
    await expect.element(dialog).toHaveAccessibleDescription(/With your permission/)
  })

  it('has a page behind it that does not scroll and keeps no room free', async () => {
    openPage({ position: 'modal' })
    await expect.poll(() => document.querySelector('dialog')?.matches(':modal')).toBe(true)
    expect(roomKept()).toEqual(['0px', '0px'])
    await userEvent.wheel(document.documentElement, { delta: { y: 400 } })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(scrollY).toBe(0)
  })

  it('goes on Escape, deciding nothing', async () => {
    const decisions = openPage({ position: 'modal' })
    await expect.poll(() => document.activeElement?.classList.contains('assent-banner')).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    expect(decisions).toEqual([])
  })

  it('makes way for the preferences, and comes back when they are closed', async () => {
    openPage({ position: 'modal' })
    await page.getByRole('button', { name: 'Customize' }).click()
    const preferences = page.getByRole('dialog', { name: 'Privacy preferences' })
    await expect.element(preferences).toBeVisible()
    await page.getByRole('switch', { name: 'Analytics' }).click()
    await page.getByRole('switch', { name: 'Analytics' }).click()
    await userEvent.keyboard('{Escape}')
    await expect.element(preferences).not.toBeInTheDocument()
    await expect.element(dialog).toBeVisible()
    expect(document.querySelector('dialog')?.matches(':modal')).toBe(true)
  })

  it('is answered like any other', async () => {
    const decisions = openPage({ position: 'modal' })
    await page.getByRole('button', { name: 'Reject all' }).click()
    await expect.element(dialog).not.toBeInTheDocument()
    expect(decisions).toEqual(['reject-all denied denied'])
  })
})
