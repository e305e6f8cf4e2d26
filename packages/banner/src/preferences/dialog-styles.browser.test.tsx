// The dialog's rules against what a page brings along: a policy, rules of its own, or no stylesheet of ours.
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { box, show } from '../../testing/browser-page.js'
import { openShop } from '../../testing/shop.js'
import { ConsentBanner } from '../consent-banner.js'

const RESET = `h1, h2, p, ul, li, header { margin: 0; padding: 0 } ul { list-style: none }`
const PROSE = `
  h2 { margin: 3rem 0 2rem; font-size: 3rem; color: green }
  p { margin: 2rem 0 }
  ul { margin: 1rem 0; padding: 0 0 0 3rem }
  li { margin: 1rem; padding: 1rem; list-style: square }
`
const computed = (selector: string) => getComputedStyle(document.querySelector(selector) as Element)

let added: HTMLStyleElement | undefined

function addRules(rules: string): void {
  added = document.createElement('style')
  added.textContent = rules
  document.head.append(added)
}

function disableOurs(disabled: boolean): void {
  for (const sheet of document.styleSheets) {
    if (sheet.ownerNode !== added) sheet.disabled = disabled
  }
}

afterEach(() => {
  added?.remove()
  added = undefined
  disableOurs(false)
  document.adoptedStyleSheets = []
})

async function openDialog() {
  const { Page } = openShop()
  show(
    <Page>
      <ConsentBanner />
    </Page>,
  )
  await page.getByRole('button', { name: 'Customize' }).click()
  await expect.element(page.getByRole('dialog')).toBeInTheDocument()
}

const close = () => page.getByRole('button', { name: 'Close without saving' }).click()

describe('the rules of the dialog', () => {
  it('are there before the dialog is first painted', async () => {
    const positions: string[] = []
    const watcher = new MutationObserver(() => {
      const overlay = document.querySelector('.assent-overlay') // callbacks run ahead of the next frame
      if (overlay) positions.push(getComputedStyle(overlay).position)
    })
    watcher.observe(document.body, { childList: true })
    expect(document.adoptedStyleSheets).toHaveLength(0)
    await openDialog()
    watcher.disconnect()
    expect(positions[0]).toBe('fixed')
  })

  it('are laid over the page once, and again if the page drops them', async () => {
    await openDialog()
    await close()
    await page.getByRole('button', { name: 'Customize' }).click()
    expect(document.adoptedStyleSheets).toHaveLength(1)
    await close()
    document.adoptedStyleSheets = []
    await page.getByRole('button', { name: 'Customize' }).click()
    expect(document.adoptedStyleSheets).toHaveLength(1)
  })

  it('lose to any unlayered rule of the app, though they come last', async () => {
    addRules(
      '.assent-dialog { border-radius: 3px } .assent-switch { width: 70px } .assent-bare { display: block }',
    )
    await openDialog()
    expect(computed('.assent-dialog').borderRadius).toBe('3px')
    expect(computed('.assent-switch').width).toBe('70px')
    expect(computed('.assent-dialog .assent-bare').display).toBe('block')
  })

  it('leave words their colour when the app colours every heading', async () => {
    addRules('h2 { color: rgb(1 2 3) }')
    await openDialog()
    for (const place of ['banner', 'dialog']) {
      expect(computed(`.assent-${place} .assent-title`).color).toBe(computed(`.assent-${place}`).color)
    }
  })

  it('stay out of an app that left styles.css out', async () => {
    disableOurs(true)
    await openDialog()
    expect(document.adoptedStyleSheets).toHaveLength(0)
    expect(computed('.assent-overlay').position).toBe('static')
  })

  it.each([
    ['a reset', RESET],
    ['rules for prose', PROSE],
  ])('keep every box where it is under %s of the app', async (_, rules) => {
    await openDialog()
    document.querySelector('details')?.setAttribute('open', '')
    const places = () =>
      ['banner', 'banner .assent-title', 'dialog', 'dialog .assent-title', 'switch', 'destination', 'note']
        .map((name) => [name, box(`.assent-${name}`)] as const)
        .map(([name, { x, y, width, height }]) => ({ name, x, y, width, height }))
    const before = places()
    addRules(rules)
    expect(places()).toEqual(before)
  })
})

// Last: a policy cannot be taken back from a page.
it('hold under a policy that refuses style elements', async () => {
  const refused: string[] = []
  document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "style-src 'self'"
  document.head.append(policy)
  await openDialog()
  expect(computed('.assent-overlay').position).toBe('fixed')
  document.querySelector('summary')?.click()
  await page.getByRole('switch', { name: 'Analytics', exact: true }).click()
  await close()
  await expect.element(page.getByRole('alertdialog')).toBeVisible()
  expect(refused).toEqual([])
  addRules('.assent-overlay { position: static }')
  await expect.poll(() => refused).toEqual(['style-src-elem'])
  expect(computed('.assent-overlay').position).toBe('fixed')
})
