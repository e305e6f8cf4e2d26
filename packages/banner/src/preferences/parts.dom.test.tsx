// The dialog as an app composes it: its own elements in place of ours, doing what ours do.
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { forwardRef, type ComponentProps } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { openCrowdedShop } from '../../testing/crowded-shop.js'
import { Preferences } from './index.js'

afterEach(cleanup)

const { Root, Title, Description, Close, Search, Categories, Category, CategoryLabel } = Preferences
const { CategoryDescription, AlwaysOn, Switch, Destinations, AcceptAll, RejectAll, Save } = Preferences
const { Unsaved, KeepEditing, Discard } = Preferences

const Own = forwardRef<HTMLButtonElement, ComponentProps<'button'>>(function Own(props, ref) {
  return <button type="button" data-own="" {...props} ref={ref} />
})

const composed = (
  <Root
    asChild
    unsaved={
      <Unsaved aria-label="Sure?">
        <KeepEditing asChild>
          <Own>No</Own>
        </KeepEditing>
        <Discard asChild>
          <Own>Yes</Own>
        </Discard>
      </Unsaved>
    }
  >
    <section data-own="">
      <Title asChild>
        <h3>Yours to choose</h3>
      </Title>
      <Description asChild>
        <p>As you like.</p>
      </Description>
      <Close asChild>
        <Own>Away</Own>
      </Close>
      <Search />
      <Categories asChild>
        <ul>
          {['essential', 'analytics'].map((id) => (
            <Category key={id} category={id} asChild>
              <li>
                <CategoryLabel />
                <AlwaysOn asChild>
                  <em />
                </AlwaysOn>
                <Switch asChild>
                  <input type="checkbox" data-own="" />
                </Switch>
                <CategoryDescription asChild>
                  <p />
                </CategoryDescription>
                <Destinations />
              </li>
            </Category>
          ))}
        </ul>
      </Categories>
      <AcceptAll asChild>
        <Own>All</Own>
      </AcceptAll>
      <RejectAll asChild>
        <Own>None</Own>
      </RejectAll>
      <Save asChild>
        <Own>These</Own>
      </Save>
    </section>
  </Root>
)

async function open() {
  const shop = openCrowdedShop({ children: composed })
  render(shop.page)
  await userEvent.click(screen.getByRole('button', { name: 'Preferences' }))
  return shop
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe("an app's own elements", () => {
  it('are the dialog, named, described and focused', async () => {
    await open()
    const dialog = screen.getByRole('dialog', { name: 'Yours to choose', description: 'As you like.' })
    expect([dialog.tagName, dialog.dataset['own']]).toEqual(['SECTION', ''])
    expect(document.activeElement).toBe(dialog)
  })

  it.each([
    ['All', 'accept-all', 'granted'],
    ['None', 'reject-all', 'denied'],
    ['These', 'save-choices', 'granted'],
  ])('answer: %s', async (name, reason, analytics) => {
    const { reasons, state } = await open()
    await userEvent.click(screen.getByRole('switch', { name: 'Analytics' }))
    await press(name)
    expect(reasons).toEqual([reason])
    expect(state().preferences['analytics']).toBe(analytics)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('have it said that an answer was kept, where the page has a place for that', async () => {
    await open()
    expect(screen.queryByText('Preferences saved')).toBeNull()
    await press('None')
    await screen.findByText('Preferences saved')
  })

  it('say what ours say where they are given no words', async () => {
    await open()
    expect(screen.getByText('Always on').tagName).toBe('EM')
    expect(screen.getByText('Which pages are read, and in which order.').closest('p')).not.toBeNull()
    expect(screen.getByRole('switch', { description: /^Always on/ })).toBeTruthy()
  })

  it('ask on leaving, in words of their own', async () => {
    await open()
    await userEvent.click(screen.getByRole('switch', { name: 'Analytics' }))
    await press('Away')
    expect(screen.getByRole('alertdialog', { name: 'Sure?' })).toBeTruthy()
    await press('No')
    await press('Away')
    await press('Yes')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('a part', () => {
  it('outside its root says where it belongs', () => {
    expect(() => render(<Title />)).toThrow('<Preferences.Root>')
  })

  it('of a category outside one says where it belongs', async () => {
    const shop = openCrowdedShop({ children: <Root>{<Switch />}</Root> })
    render(shop.page)
    await expect(async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Preferences' }))
    }).rejects.toThrow('<Preferences.Category>')
  })

  it('for a category that was not declared is not there', async () => {
    const stray = (
      <Root aria-label="Stray">
        <Category category="nowhere">Nothing</Category>
      </Root>
    )
    render(openCrowdedShop({ children: stray }).page)
    await userEvent.click(screen.getByRole('button', { name: 'Preferences' }))
    expect(screen.queryByText('Nothing')).toBeNull()
  })
})
