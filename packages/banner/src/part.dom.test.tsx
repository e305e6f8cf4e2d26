import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { drawPart, unlessPrevented } from './part.js'

afterEach(cleanup)

describe('a part', () => {
  it('is its own element, with its class before those of the app', () => {
    render(drawPart('h2', { className: 'ours' }, { className: 'assent-title' }, null, 'Title'))
    const heading = screen.getByRole('heading', { name: 'Title', level: 2 })
    expect(heading.className).toBe('assent-title ours')
  })

  it('hands its ref on', () => {
    const ref = { current: null as HTMLElement | null }
    render(drawPart('div', {}, { className: 'b' }, ref))
    expect(ref.current?.tagName).toBe('DIV')
  })
})

describe('a part with asChild', () => {
  it('gives the child what it is, and keeps what the child says of itself', () => {
    const link = (
      <a href="#x" id="own" className="ours">
        Go
      </a>
    )
    const own = { type: 'button', className: 'assent-button', 'aria-label': 'part', id: 'part' } as const
    render(drawPart('button', { asChild: true, children: link }, own))
    const found = screen.getByRole('link', { name: 'part' })
    expect([found.id, found.className, found.getAttribute('href')]).toEqual([
      'own',
      'assent-button ours',
      '#x',
    ])
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('puts its words into a child that has none', () => {
    const props = { asChild: true, children: <em /> }
    render(drawPart('div', props, { className: 'b' }, null, 'Words'))
    expect(screen.getByRole('emphasis').textContent).toBe('Words')
  })

  it("runs the child's handler first, then its own, and leaves the child's ref alone", async () => {
    const order: string[] = []
    const ref = { current: null as HTMLButtonElement | null }
    const child = (
      <button type="button" ref={ref} onClick={() => order.push('child')}>
        Go
      </button>
    )
    const own = { className: 'b', onClick: () => order.push('part') }
    render(drawPart('button', { asChild: true, children: child }, own))
    await userEvent.click(screen.getByRole('button'))
    expect(order).toEqual(['child', 'part'])
    expect(ref.current?.tagName).toBe('BUTTON')
  })
})

describe('a handler of ours', () => {
  it('does not act on an event that the app prevented', () => {
    const act = vi.fn<() => void>()
    unlessPrevented(undefined, act)({ defaultPrevented: true })
    expect(act).not.toHaveBeenCalled()
    unlessPrevented(() => {}, act)({ defaultPrevented: false })
    expect(act).toHaveBeenCalledOnce()
  })
})
