// The privacy page as a visitor meets it: in a real browser, with the stylesheet.
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { barriers, box, emulate, show } from '../../testing/browser-page.js'
import { shop, trial } from '../../testing/disclosed-shop.js'
import '../disclosure.css'
import { ConsentDisclosure } from './consent-disclosure.js'
import { CookieTable } from './cookie-table.js'
import { copy as arabic } from './copy/ar.js'

const table = page.getByRole('table', { name: 'Cookies and other storage in your browser' })

async function openPage(consent: typeof shop | typeof trial = shop) {
  show(
    <>
      <h1>Privacy</h1>
      <ConsentDisclosure consent={consent} region="us" />
      <CookieTable consent={consent} />
    </>,
  )
  await expect.poll(() => document.querySelectorAll('table')).toHaveLength(1)
}

/** How far the page can be scrolled sideways. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

/** Names that begin or end with a sign, which alone would run the way of the words around: `_ga`, `AMP_*`, `Amplitude (Actions)`. */
function namesWithSigns(element: Element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const names: { name: string; isWhole: boolean }[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode
    for (const { 0: name, index } of (text.textContent ?? '').matchAll(
      /_\w+|\w+_\*|\w+ \(\w+\)|\w+ Inc\./g,
    )) {
      const lefts = [...name].map((_, at) => {
        const range = document.createRange()
        range.setStart(text, index + at)
        range.setEnd(text, index + at + 1)
        return range.getBoundingClientRect().left
      })
      names.push({ name, isWhole: lefts.every((left, at) => at === 0 || left > (lefts[at - 1] ?? 0)) })
    }
  }
  return names
}

/** As an app's own page does; axe looks for a colour that is named. */
function paintPage(theme: 'light' | 'dark') {
  document.documentElement.style.cssText = `color-scheme: ${theme}; background: Canvas; color: CanvasText`
}

afterEach(() => document.documentElement.removeAttribute('style'))

describe('the privacy page', () => {
  it.each(['light', 'dark'] as const)('sets up no barrier that axe can find, on a %s page', async (theme) => {
    await emulate({ theme })
    paintPage(theme)
    await openPage()
    expect(await barriers()).toEqual([])
  })

  it.each(['light', 'dark'] as const)('sets up none at 320 px either, on a %s page', async (theme) => {
    await emulate({ theme })
    paintPage(theme)
    await page.viewport(320, 800)
    await openPage()
    expect(await barriers()).toEqual([])
  })

  it.each([
    [320, 'an ordinary shop', shop],
    [1024, 'an ordinary shop', shop],
    [320, 'strings that are a trial', trial],
    [1024, 'strings that are a trial', trial],
  ] as const)('never scrolls sideways at %i px: %s', async (width, _, consent) => {
    await page.viewport(width, 800)
    await openPage(consent)
    expect(overflow()).toBe(0)
  })

  it('shows every cell within the page at 320 px, with the name of its column', async () => {
    await page.viewport(320, 800)
    await openPage()
    const cells = [...document.querySelectorAll<HTMLElement>('tbody th, tbody td')]
    expect(cells.length).toBeGreaterThan(100)
    expect(cells.filter((cell) => cell.getBoundingClientRect().right > 320)).toEqual([])
    const labels = [...document.querySelectorAll('tbody tr:first-child td')].map(
      (cell) => getComputedStyle(cell, '::before').content,
    )
    expect(labels).toEqual(['"Type: "', '"Kept for: "', '"Purpose: "', '"Set by: "'])
  })

  it.each([320, 1024])('is a table to who listens, at %i px', async (width) => {
    await page.viewport(width, 800)
    await openPage()
    await expect.element(table.getByRole('rowheader', { name: 'tracking-preferences' })).toBeInTheDocument()
    expect(
      table
        .getByRole('columnheader')
        .elements()
        .map((header) => header.textContent),
    ).toEqual(['Name', 'Type', 'Kept for', 'Purpose', 'Set by'])
    const first = table.getByRole('row').nth(1)
    expect(
      first
        .getByRole('cell')
        .elements()
        .map((cell) => cell.textContent),
    ).toEqual(['Cookie', '1 year', 'Remembers your answer about privacy', 'This site'])
  })

  it('lays the columns side by side where there is room', async () => {
    await openPage()
    expect(box('tbody td:last-child').top).toBe(box('tbody th').top)
  })

  it.each([
    ['fr', '"Type\u00a0: "'],
    ['zh-Hans', '"Type："'],
  ])('sets the colon between column and cell at 320 px as %s does', async (locale, label) => {
    await page.viewport(320, 800)
    show(<CookieTable consent={shop} copy={{ locale }} />)
    await expect.poll(() => document.querySelectorAll('table')).toHaveLength(1)
    const [cell] = document.querySelectorAll('tbody td')
    expect(cell && getComputedStyle(cell, '::before').content).toBe(label)
  })

  it.each(['code', 'li, p', '[data-label]'])(
    'keeps the names in a %s whole where words run from the right',
    async (place) => {
      show(
        <>
          <h1>Privacy</h1>
          <ConsentDisclosure consent={shop} region="us" copy={arabic} />
          <CookieTable consent={shop} copy={arabic} />
        </>,
      )
      await expect.poll(() => document.querySelectorAll('table')).toHaveLength(1)
      const names = [...document.querySelectorAll(place)].flatMap(namesWithSigns)
      expect(names.length).toBeGreaterThan(2)
      expect(names.filter(({ isWhole }) => !isWhole)).toEqual([])
    },
  )

  it('takes markup for words', async () => {
    await openPage(trial)
    expect(document.querySelector('main img')).toBeNull()
    expect('broken' in globalThis).toBe(false)
  })
})
