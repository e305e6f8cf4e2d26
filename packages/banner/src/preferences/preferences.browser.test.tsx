// The preferences as a visitor meets them: every state in a real browser, with the stylesheet.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { barriers, box, emulate, gestureIsOver, show } from '../../testing/browser-page.js'
import { openCrowdedShop, type Crowd } from '../../testing/crowded-shop.js'

const dialog = page.getByRole('dialog', { name: 'Privacy preferences' })
const question = page.getByRole('alertdialog', { name: 'Discard your changes?' })
const field = page.getByRole('searchbox', { name: 'Search services' })
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const element = (selector: string) => document.querySelector(selector) as HTMLElement
const focused = () => document.activeElement as HTMLElement
const toggle = (name: string) => page.getByRole('switch', { name, exact: true })

const nextFrame = () => new Promise(requestAnimationFrame)

async function open(crowd: Crowd = {}) {
  const shop = openCrowdedShop(crowd)
  show(shop.page)
  await page.getByRole('button', { name: 'Preferences', exact: true }).click()
  await expect.poll(() => focused().className).toBe('assent-dialog')
  return shop
}

async function expand() {
  for (const summary of all('summary')) summary.click()
  await expect.poll(() => all('.assent-stored').length).toBeGreaterThan(0) // the facts have come
}

const crowd = { strangers: 37, destinationSwitches: true, granted: ['analytics'] } as const

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

describe('with the keyboard alone', () => {
  it('a destination is found, switched off and saved', async () => {
    const { state } = await open(crowd)
    await userEvent.keyboard('{Tab}{Tab}') // close, search
    expect(focused()).toBe(field.element())
    await userEvent.keyboard('amplitude')
    await expect.element(page.getByText('1 service found')).toBeVisible()
    await userEvent.keyboard('{Tab}{Tab} ') // the category, then the destination
    expect(focused()).toBe(toggle('Amplitude (Actions)').element())
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Enter}') // its website, accept, reject, save
    await expect.element(dialog).not.toBeInTheDocument()
    expect(state().denied).toEqual(['Actions Amplitude'])
    expect(focused().textContent).toBe('Preferences')
  })

  it('changes are kept or discarded', async () => {
    const { reasons } = await open()
    await userEvent.keyboard('{Tab}{Tab} {Escape}')
    await expect.element(question).toBeVisible()
    await expect.poll(() => focused().textContent).toBe('Keep editing')
    await userEvent.keyboard('{Tab}{Tab}')
    expect(focused().textContent).toBe('Keep editing') // round: the two buttons are all there is
    await userEvent.keyboard('{Escape}')
    await expect.element(question).not.toBeInTheDocument()
    await expect.poll(focused).toBe(toggle('Analytics').element())
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => focused().textContent).toBe('Keep editing')
    await userEvent.keyboard('{Tab}{Enter}')
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.poll(() => focused().textContent).toBe('Preferences')
    expect(reasons).toEqual([])
  })
})

describe('with a pointer', () => {
  it('a click beside the dialog asks first, and a click beside the question goes back', async () => {
    await open()
    await toggle('Analytics').click()
    const beside = { position: { x: 5, y: 5 } }
    await page.elementLocator(all('.assent-overlay')[0] as HTMLElement).click(beside)
    await expect.element(question).toBeVisible()
    await gestureIsOver()
    await page.elementLocator(all('.assent-overlay')[1] as HTMLElement).click(beside)
    await expect.element(question).not.toBeInTheDocument()
    await expect.element(toggle('Analytics')).toBeChecked()
    await expect.poll(() => dialog.element().contains(focused())).toBe(true)
  })
})

describe('a search that found nothing', () => {
  it.each(['ltr', 'rtl'] as const)(
    "is cleared by the browser's own cross, and goes on, %s",
    async (direction) => {
      await open({ ...crowd, copy: { direction } })
      await userEvent.fill(field, 'zzz')
      await expect.element(page.getByText('0 services found')).toBeVisible()
      const { width, height } = box('.assent-search-field')
      await gestureIsOver()
      await field.click({ position: { x: direction === 'rtl' ? 20 : width - 20, y: height / 2 } })
      await expect.element(field).toHaveValue('')
      await expect.element(toggle('Comfort')).toBeVisible()
      expect(focused()).toBe(field.element())
    },
  )

  it('is cleared by Escape, which closes nothing before it is empty', async () => {
    await open(crowd)
    await userEvent.fill(field, 'zzz')
    await userEvent.keyboard('{Escape}')
    await expect.element(toggle('Comfort')).toBeVisible()
    await expect.element(field).toHaveValue('')
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
  })
})

describe('for a screen reader', () => {
  it('the dialog is a list of categories, each with its switch and what is behind it', async () => {
    await open()
    await expect.element(dialog).toMatchAriaInlineSnapshot(`
      - dialog "Privacy preferences":
        - heading "Privacy preferences" [level=2]
        - button "Close without saving"
        - text: Choose what we may use your data for. Nothing changes until you save, and you can come back to this at any time.
        - list:
          - listitem:
            - text: Essential Always on
            - switch "Essential" [checked] [disabled]
            - text: Your basket and this answer.
          - listitem:
            - text: Analytics
            - switch "Analytics"
            - text: Which pages are read, and in which order.
            - group: 2 services , Analytics
          - listitem:
            - text: Advertising
            - switch "Advertising"
            - text: Offers on other sites.
            - group: 2 services , Advertising
          - listitem:
            - text: Comfort
            - switch "Comfort"
            - text: Remembers your size.
        - button "Accept all"
        - button "Reject all"
        - button "Save choices"
    `)
  })

  it('how many were found is told by a region that was there before', async () => {
    await open(crowd)
    await expect.element(dialog.getByRole('status')).toHaveTextContent('') // arriving with its words, it is not heard
    await userEvent.fill(field, 'amplitude')
    await expect.element(dialog.getByRole('status')).toHaveTextContent('1 service found')
  })

  it('a destination has a name, a switch and its facts', async () => {
    await open({ destinationSwitches: true, granted: ['advertising'] })
    await expand()
    const pixel = page.getByRole('listitem').filter({ has: toggle('Facebook Pixel') })
    await expect.element(pixel.last()).toMatchAriaInlineSnapshot(`
      - listitem:
        - text: Facebook Pixel
        - switch "Facebook Pixel" [checked]
        - link "developers.facebook.com (opens in a new tab)":
          - /url: https://developers.facebook.com/docs/facebook-pixel
        - text: Data may leave the European Union. May store
        - list:
          - listitem: _fbp Cookie · 90 days
          - listitem: _fbc Cookie · 90 days
    `)
  })

  it("a destination's switch that cannot be turned says which category it needs", async () => {
    await open({ destinationSwitches: true, granted: ['analytics'] })
    await expand()
    const both = page.getByRole('switch', { name: 'Google Analytics' }).first()
    await expect.element(both).toHaveAccessibleDescription('Needs: Advertising')
    await toggle('Advertising').click()
    await expect.element(both).toBeEnabled()
    await expect.element(both).not.toHaveAccessibleDescription()
  })

  it('the question is all there is, and says what it asks', async () => {
    await open()
    await toggle('Analytics').click()
    await userEvent.keyboard('{Escape}')
    await expect.element(question).toMatchAriaInlineSnapshot(`
      - alertdialog "Discard your changes?":
        - heading "Discard your changes?" [level=2]
        - text: You have changed something and have not saved it.
        - button "Keep editing"
        - button "Discard changes"
    `)
    expect(element('.assent-dialog').closest('[inert]')).not.toBeNull() // behind the question, as the page is
  })
})

describe('in any window', () => {
  it.each([
    [320, 640],
    [1280, 800],
    [320, 256],
  ])('of %i x %i every control of a long list can be reached and hit', async (width, height) => {
    await page.viewport(width, height)
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
  })

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

describe('a thousand destinations', () => {
  it('cost nothing until their list is opened, and then come some at a time', async () => {
    await open({ strangers: 997 })
    const closed = all('.assent-dialog *').length
    expect(closed).toBeLessThan(60)
    expect(all('.assent-destination')).toEqual([])
    const counts: number[] = []
    const watcher = new MutationObserver(() => counts.push(all('.assent-destination').length))
    watcher.observe(dialog.element(), { childList: true, subtree: true })
    all('summary')[0]?.click()
    await expect.poll(() => all('.assent-destination').length).toBe(501)
    watcher.disconnect()
    expect(counts[0]).toBe(40)
    expect(Math.max(...counts.slice(1).map((count, i) => count - (counts[i] ?? 0)))).toBe(40)
  })
})

describe('trial by strings', () => {
  const MARKUP = '<img src=x onerror="document.title=`broken`"></div><script>1</script>'
  const WIDE = 'W'.repeat(10_000)

  it.each([
    ['markup', MARKUP],
    ['ten thousand letters', WIDE],
  ])('%s anywhere stays text, and every answer stays in reach', async (_, text) => {
    await page.viewport(320, 640)
    const copy = {
      preferences: text,
      close: text,
      services: { other: text },
      saveChoices: text,
      stores: text,
    }
    const { reasons } = await open({ strangers: 30, label: text, copy })
    for (const summary of all('summary')) summary.click()
    expect(all('.assent-dialog :is(img, script)')).toEqual([])
    expect(all('.assent-dialog')[0]?.scrollWidth).toBeLessThanOrEqual(320)
    await page.getByRole('button', { name: 'Reject all' }).click()
    expect(reasons).toEqual(['reject-all'])
    expect(document.title).not.toBe('broken')
  })

  it('a copy with holes and a language that is none are filled up in English', async () => {
    const holes = { preferences: undefined, services: undefined, found: null, locale: 'no such language' }
    await open({ strangers: 30, copy: holes as never })
    await expect.element(dialog).toBeVisible()
    expect(all('summary')[0]?.textContent).toBe('17 services, Analytics')
    await userEvent.fill(field, 'stranger 30')
    await expect.element(page.getByText('1 service found')).toBeVisible()
  })
})
