import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { announceSaved } from './announce-saved.js'
import { SavedStatus } from './saved-status.js'

afterEach(cleanup)
const region = () => document.querySelector('[aria-live="polite"]') as HTMLElement
const saysIt = () => screen.findByText('Preferences saved')

describe('what says that an answer was kept', () => {
  it('is emptied before it says so again: what does not change is not read out', async () => {
    render(<SavedStatus />)
    announceSaved()
    await saysIt()
    announceSaved()
    expect(region().textContent).toBe('')
    await saysIt()
  })

  it('takes focus that was lost with the button, and no other', () => {
    render(
      <>
        <button type="button">Next</button>
        <SavedStatus />
      </>,
    )
    const [next, status] = [screen.getByRole('button'), region()]
    next.focus()
    announceSaved()
    expect(document.activeElement).toBe(next)
    expect(status.hasAttribute('tabindex')).toBe(false)
    next.blur()
    announceSaved()
    expect(document.activeElement).toBe(status)
    expect(status.tabIndex).toBe(-1)
  })

  it('moves the page for nobody as it takes focus', () => {
    render(<SavedStatus />)
    const given: unknown[] = []
    const status = region()
    status.focus = (options) => void given.push(options)
    announceSaved()
    expect(given).toEqual([{ preventScroll: true }])
  })
})
