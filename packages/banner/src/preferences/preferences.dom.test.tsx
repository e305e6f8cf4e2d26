// The choices in the dialog: draft and saved, leaving, lists, search, switches of destinations.
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { useConsentActions } from '@assent/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { expand, isOn, isOpen, open, press, question, rows, turn } from '../../testing/opened-preferences.js'
import { LoadedDialog } from './loaded-dialog.js'

afterEach(cleanup)

describe('leaving', () => {
  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['the close button', () => press('Close without saving')],
  ])('by %s closes at once where nothing was changed', async (_, leave) => {
    await open()
    await turn('Analytics')
    await turn('Analytics') // and back: as it was saved
    await leave()
    expect(isOpen()).toBe(false)
    expect(question()).toBeNull()
  })

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['the close button', () => press('Close without saving')],
  ])('by %s asks first where it would lose changes', async (_, leave) => {
    const { reasons } = await open()
    await turn('Analytics')
    await leave()
    expect(question()?.getAttribute('aria-describedby')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Keep editing')
    await press('Discard changes')
    await waitFor(() => expect(isOpen()).toBe(false))
    expect(reasons).toEqual([])
  })

  it('goes back to editing, with the draft and the focus as they were', async () => {
    await open()
    await turn('Analytics')
    await userEvent.keyboard('{Escape}')
    await userEvent.keyboard('{Escape}')
    expect(question()).toBeNull()
    expect(isOpen()).toBe(true)
    expect(isOn('Analytics')).toBe(true)
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('switch', { name: 'Analytics' })),
    )
  })

  it('forgets the draft once it is discarded', async () => {
    await open()
    await turn('Analytics')
    await userEvent.keyboard('{Escape}')
    await press('Discard changes')
    await press('Preferences')
    expect(isOn('Analytics')).toBe(false)
  })

  it('asks nothing after an answer', async () => {
    const { reasons } = await open()
    await turn('Analytics')
    await press('Reject all')
    expect(question()).toBeNull()
    expect(isOpen()).toBe(false)
    expect(reasons).toEqual(['reject-all'])
  })
})

describe('an answer from elsewhere while the dialog is open', () => {
  it('moves the switches that were not touched, and leaves the others to the visitor', async () => {
    let answer = () => {}
    const Elsewhere = () => {
      const { acceptAll } = useConsentActions()
      answer = acceptAll
      return null
    }
    await open({
      children: (
        <>
          <Elsewhere />
          <LoadedDialog />
        </>
      ),
    })
    await turn('Analytics')
    await turn('Analytics')
    act(() => answer())
    expect([isOn('Analytics'), isOn('Advertising')]).toEqual([false, true])
  })
})

describe('the list behind a category', () => {
  it('is counted at once and made when it is asked for', async () => {
    await open()
    expect(screen.getAllByText(/service/).map((summary) => summary.textContent)).toEqual([
      '2 services, Analytics',
      '2 services, Advertising',
    ])
    expect(rows()).toEqual([])
    await expand('Analytics')
    await waitFor(() => expect(rows()).toEqual(['Amplitude (Actions)', 'Google Analytics']))
  })

  it('is not there for a category that no destination needs', async () => {
    await open()
    const comfort = screen.getByRole('switch', { name: 'Comfort' }).closest<HTMLElement>('.assent-category')
    expect(within(comfort as HTMLElement).queryByRole('group')).toBeNull()
    expect(comfort?.querySelector('details')).toBeNull()
  })

  it('grows to its full length', async () => {
    await open({ strangers: 200 })
    await expand('Analytics')
    await waitFor(() => expect(rows()).toHaveLength(102))
  })
})

describe('the switch of a destination', () => {
  const crowd = { destinationSwitches: true, granted: ['analytics'] } as const
  const isDisabled = (name: string) => (screen.getByRole('switch', { name }) as HTMLInputElement).disabled

  it('is there only where the app wants it', async () => {
    await open({ granted: ['analytics'] })
    await expand('Analytics')
    expect(screen.getAllByRole('switch')).toHaveLength(4)
  })

  it('is on with its categories, and off and disabled while one of them is off', async () => {
    await open(crowd)
    await expand('Analytics')
    await waitFor(() => expect(isOn('Amplitude (Actions)')).toBe(true))
    expect([isOn('Google Analytics'), isDisabled('Google Analytics')]).toEqual([false, true])
    await turn('Advertising')
    expect([isOn('Google Analytics'), isDisabled('Google Analytics')]).toEqual([true, false])
    await turn('Analytics')
    expect([isOn('Amplitude (Actions)'), isDisabled('Amplitude (Actions)')]).toEqual([false, true])
  })

  it('is saved beside the categories', async () => {
    const { state } = await open(crowd)
    await expand('Analytics')
    await screen.findByRole('switch', { name: 'Amplitude (Actions)' })
    await turn('Amplitude (Actions)')
    expect(state().denied).toEqual([])
    await press('Save choices')
    expect(state().denied).toEqual(['Actions Amplitude'])
    expect(state().preferences).toMatchObject({ analytics: 'granted', advertising: 'denied' })
  })

  it('comes back as it was saved, and can be turned on again', async () => {
    const { state } = await open({ ...crowd, denied: ['Actions Amplitude', 'Somewhere else'] })
    await expand('Analytics')
    await screen.findByRole('switch', { name: 'Amplitude (Actions)' })
    expect(isOn('Amplitude (Actions)')).toBe(false)
    await turn('Amplitude (Actions)')
    await press('Save choices')
    expect(state().denied).toEqual(['Somewhere else']) // of another page's map: not ours to turn on
  })

  it('is a change to be asked about on leaving', async () => {
    await open(crowd)
    await expand('Analytics')
    await screen.findByRole('switch', { name: 'Amplitude (Actions)' })
    await turn('Amplitude (Actions)')
    await userEvent.keyboard('{Escape}')
    expect(question()).not.toBeNull()
  })

  it('leaves what was switched off as it is in an app that no longer has such switches', async () => {
    const { state } = await open({ granted: ['analytics'], denied: ['Actions Amplitude'] })
    await press('Save choices')
    expect(state().denied).toEqual(['Actions Amplitude'])
  })
})
