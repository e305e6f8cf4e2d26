// The search over many destinations.
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { expand, isOn, isOpen, open, rows, turn } from '../../testing/opened-preferences.js'

afterEach(cleanup)

describe('the search', () => {
  const field = () => screen.queryByRole('searchbox', { name: 'Search services' })
  const found = () => document.querySelector('.assent-search output')?.textContent

  it.each([
    [16, false],
    [17, true],
  ])('is there from twenty destinations on: with three and %i', async (strangers, isThere) => {
    await open({ strangers })
    expect(field() !== null).toBe(isThere)
  })

  it('finds across categories, says how many, and shows the categories that have some', async () => {
    await open({ strangers: 30 })
    await userEvent.type(field()!, 'amplitude')
    await waitFor(() => expect(rows()).toEqual(['Amplitude (Actions)']))
    await waitFor(() => expect(found()).toBe('1 service found'))
    expect(screen.queryByRole('switch', { name: 'Advertising' })).toBeNull()
    await userEvent.clear(field()!)
    await userEvent.type(field()!, 'google')
    await waitFor(() => expect(rows()).toEqual(['Google Analytics', 'Google Analytics'])) // it needs both categories
    await waitFor(() => expect(found()).toBe('1 service found'))
  })

  it('says so when there is none', async () => {
    await open({ strangers: 30 })
    await userEvent.type(field()!, 'zzz')
    await waitFor(() => expect(found()).toBe('0 services found'))
    expect(rows()).toEqual([])
  })

  it('says how many once typing pauses, and not among the rows that come and go', async () => {
    await open({ strangers: 30 })
    const heard: (string | undefined)[] = []
    const wait = (time: number) => {
      act(() => void vi.advanceTimersByTime(time))
      heard.push(found())
    }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    fireEvent.change(field()!, { target: { value: 'a' } })
    wait(499)
    fireEvent.change(field()!, { target: { value: 'amplitude' } })
    wait(499)
    wait(1)
    fireEvent.change(field()!, { target: { value: '' } })
    wait(500)
    vi.useRealTimers()
    expect(heard).toEqual(['', '', '1 service found', ''])
  })

  it('is cleared by the first Escape, and left by the second', async () => {
    await open({ strangers: 30 })
    await userEvent.type(field()!, 'zzz{Escape}')
    expect(isOpen()).toBe(true)
    expect((field() as HTMLInputElement).value).toBe('')
    expect(document.activeElement).toBe(field())
    await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(4))
    await userEvent.keyboard('{Escape}')
    expect(isOpen()).toBe(false)
  })

  it.each([
    ['as the standard has it', { isComposing: true }],
    ['as Safari tells it, after the end of that word', { isComposing: false }],
  ])('loses nothing to an Escape that takes back a half-written word, %s', async (_, told) => {
    await open({ strangers: 30 })
    await userEvent.type(field()!, 'zzz')
    fireEvent.keyDown(field()!, { key: 'Escape', keyCode: 229, ...told })
    expect((field() as HTMLInputElement).value).toBe('zzz')
    await userEvent.clear(field()!)
    fireEvent.keyDown(field()!, { key: 'Escape', keyCode: 229, ...told })
    expect(isOpen()).toBe(true)
  })

  it('keeps what was opened and what was switched before it', async () => {
    await open({ strangers: 30 })
    await turn('Advertising')
    await expand('Analytics')
    await userEvent.type(field()!, 'zzz')
    await userEvent.clear(field()!)
    await waitFor(() => expect(rows().length).toBeGreaterThan(10))
    expect(isOn('Advertising')).toBe(true)
  })
})
