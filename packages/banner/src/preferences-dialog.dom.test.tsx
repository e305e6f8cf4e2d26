import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { openShop } from '../testing/shop.js'
import { ConsentBanner } from './consent-banner.js'
import { loadDialog } from './load-dialog.js'
import { PreferencesTrigger } from './preferences-trigger.js'

afterEach(cleanup)

async function openDialog(model?: Parameters<typeof openShop>[0]) {
  const shop = openShop(model)
  render(
    <shop.Page>
      <ConsentBanner />
      <PreferencesTrigger />
    </shop.Page>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Privacy preferences' }))
  return { ...shop, dialog: within(await screen.findByRole('dialog', { name: 'Privacy preferences' })) }
}

describe('the way back', () => {
  it.each([
    ['the copy', undefined, 'Cookie-Einstellungen', 'de'],
    ['the app, in the language of its page', 'Choices', 'Choices', null],
  ])('has the words of %s', (_, children, name, lang) => {
    const { Page } = openShop()
    const copy = { locale: 'de', direction: 'ltr', preferences: 'Cookie-Einstellungen' } as const
    render(
      <Page>
        <PreferencesTrigger copy={copy}>{children}</PreferencesTrigger>
      </Page>,
    )
    expect(screen.getByRole('button', { name }).getAttribute('lang')).toBe(lang)
  })

  it('may be a link, for who has no JavaScript, and opens them in place for who has', async () => {
    const { Page } = openShop()
    render(
      <Page>
        <ConsentBanner />
        <PreferencesTrigger asChild>
          <a href="/privacy">Choices</a>
        </PreferencesTrigger>
      </Page>,
    )
    const link = screen.getByText('Choices')
    expect(fireEvent.click(link)).toBe(false) // the browser does not follow it
    await screen.findByRole('dialog', { name: 'Privacy preferences' })
  })
})

const isOpen = () => screen.queryByRole('dialog') !== null
const flip = (name: string) => userEvent.click(screen.getByRole('switch', { name }))
const press = (name: string) =>
  userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }))
const status = () => document.querySelector('.assent-status')?.textContent

describe('the dialog', () => {
  it('is described, and has a switch for each category', async () => {
    const { dialog } = await openDialog()
    expect(screen.getByRole('dialog', { description: /^Choose what we may use your data for/ })).toBeTruthy()
    expect(dialog.getAllByRole('switch').map((element) => (element as HTMLInputElement).name)).toEqual([
      'essential',
      'analytics',
      'advertising',
    ])
    expect(
      dialog.getByRole('switch', { name: 'Analytics', description: 'Which pages are read.' }),
    ).toBeTruthy()
  })

  it('opens within the click where its code has come already', async () => {
    const { Page } = openShop()
    await loadDialog()
    render(
      <Page>
        <ConsentBanner />
      </Page>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Customize' }))
    expect(isOpen()).toBe(true)
  })

  it('ticks nothing beforehand under opt-in but what is required, which stays on', async () => {
    const { dialog } = await openDialog('opt-in')
    const ticked = dialog.getAllByRole('switch', { checked: true }) as HTMLInputElement[]
    expect(ticked.map(({ name, disabled }) => [name, disabled])).toEqual([['essential', true]])
    expect(dialog.getByRole('switch', { description: 'Always on Your basket and this answer.' })).toBe(
      ticked[0],
    )
  })

  it.each(['opt-out', 'notice'] as const)('shows what is allowed under %s', async (model) => {
    const { dialog } = await openDialog(model)
    expect(dialog.getAllByRole('switch', { checked: true })).toHaveLength(3)
  })

  it('saves every switch as it stands, and says so outside itself', async () => {
    const { decisions } = await openDialog()
    await flip('Analytics')
    expect(decisions).toEqual([])
    await press('Save choices')
    expect(decisions).toEqual(['save-choices granted denied'])
    expect(isOpen()).toBe(false)
    await waitFor(() => expect(status()).toBe('Preferences saved'))
  })

  it.each([
    ['Accept all', 'accept-all granted granted'],
    ['Reject all', 'reject-all denied denied'],
  ])('"%s" answers for all, whatever is ticked', async (name, decision) => {
    const { decisions } = await openDialog()
    await flip('Advertising')
    await press(name)
    expect(decisions).toEqual([decision])
    expect(isOpen()).toBe(false)
  })

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its close button', () => press('Close without saving')],
    [
      'Enter on a switch',
      async () => {
        screen.getByRole('switch', { name: 'Analytics' }).focus()
        await userEvent.keyboard('{Enter}')
        await press('Close without saving')
      },
    ],
  ])('decides nothing on %s, and forgets the draft', async (_, leave) => {
    const { decisions } = await openDialog()
    await flip('Analytics')
    await leave()
    await userEvent.click(screen.getByRole('button', { name: 'Discard changes' }))
    await waitFor(() => expect(isOpen()).toBe(false))
    expect(decisions).toEqual([])
    expect(status()).toBe('')
    await userEvent.click(screen.getByRole('button', { name: 'Privacy preferences' }))
    expect(screen.getAllByRole('switch', { checked: true })).toHaveLength(1)
  })

  it('announces again what it announced before', async () => {
    await openDialog()
    await press('Save choices')
    await waitFor(() => expect(status()).toBe('Preferences saved'))
    const first = document.querySelector('.assent-status')?.firstChild
    await userEvent.click(screen.getByRole('button', { name: 'Privacy preferences' }))
    await press('Save choices')
    await waitFor(() => expect(status()).toBe('Preferences saved'))
    expect(document.querySelector('.assent-status')?.firstChild).not.toBe(first)
  })
})
