import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCallQueue } from './queue.js'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] })
  vi.stubGlobal('location', { href: 'https://shop.example/cart?a=1#top', pathname: '/cart', search: '?a=1' })
  vi.stubGlobal('document', { title: 'Cart', referrer: 'https://search.example/', querySelector: () => null })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const names = (queue: ReturnType<typeof createCallQueue>) => queue.calls().map(({ args }) => args[0])

describe('the queue', () => {
  it('keeps calls in order across methods, each with its own time and page', () => {
    const queue = createCallQueue(10, 60_000)
    void queue.push('identify', ['u1'])
    vi.advanceTimersByTime(5)
    void queue.push('track', ['Bought'])
    expect(queue.shift()).toMatchObject({ method: 'identify', args: ['u1'], calledAt: 1_700_000_000_000 })
    expect(queue.shift()).toMatchObject({
      method: 'track',
      calledAt: 1_700_000_000_005,
      page: {
        path: '/cart',
        search: '?a=1',
        title: 'Cart',
        url: 'https://shop.example/cart?a=1',
        referrer: 'https://search.example/',
      },
    })
    expect(queue.shift()).toBeUndefined()
  })

  it('remembers the page as its canonical link names it', () => {
    const canonical = { href: 'https://shop.example/basket' }
    vi.stubGlobal('document', { title: '', referrer: '', querySelector: () => canonical })
    const queue = createCallQueue(10, 60_000)
    void queue.push('page', [])
    expect(queue.shift()?.page).toMatchObject({ path: '/basket', url: 'https://shop.example/basket?a=1' })
  })

  it('drops the oldest when it is full', async () => {
    const queue = createCallQueue(2, 60_000)
    const first = queue.push('track', ['one'])
    void queue.push('track', ['two'])
    void queue.push('track', ['three'])
    expect(await first).toBe('dropped')
    expect(names(queue)).toEqual(['two', 'three'])
  })

  it('holds nothing when it may hold nothing', async () => {
    expect(await createCallQueue(0, 60_000).push('track', ['one'])).toBe('dropped')
  })

  it('drops what is too old, when it is asked or filled', async () => {
    const queue = createCallQueue(10, 60_000)
    const old = queue.push('track', ['old'])
    vi.advanceTimersByTime(60_000)
    void queue.push('track', ['newer'])
    expect(names(queue)).toEqual(['old', 'newer'])
    vi.advanceTimersByTime(1)
    expect(queue.shift()?.args).toEqual(['newer'])
    expect(await old).toBe('dropped')
  })

  it('drops all of it on a refusal', async () => {
    const queue = createCallQueue(10, 60_000)
    const calls = [queue.push('page', []), queue.push('track', ['one'])]
    queue.clear()
    expect(await Promise.all(calls)).toEqual(['dropped', 'dropped'])
    expect(queue.calls()).toEqual([])
  })

  it('settles a call as whoever took it says', async () => {
    const queue = createCallQueue(10, 60_000)
    const call = queue.push('track', ['one'])
    queue.shift()?.settle('sent')
    expect(await call).toBe('sent')
  })
})
