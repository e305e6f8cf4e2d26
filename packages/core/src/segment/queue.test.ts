import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageContextOf } from './page-context.js'
import { makeCall, type CallMethod, type CallOutcome } from './call.js'
import { createCallQueue } from './queue.js'
import { takeHeld } from './replay.js'
import type { Waiting } from './waiting.js'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] })
  vi.stubGlobal('location', { href: 'https://shop.example/cart?a=1#top', pathname: '/cart', search: '?a=1' })
  vi.stubGlobal('document', { title: 'Cart', referrer: 'https://search.example/', querySelector: () => null })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Queue = ReturnType<typeof createCallQueue>
const push = (queue: Queue, method: CallMethod, args: readonly unknown[]) =>
  new Promise<CallOutcome>((settle) => queue.push({ ...makeCall(method, args), settle, lived: [] }))
const take = (queue: Queue) =>
  takeHeld(
    { waiting: { queue } as Waiting, options: { writeKey: 'key', maxHeldAgeSeconds: 60 } },
    () => false,
  )
const names = (queue: Queue) => queue.calls.map(({ args }) => args[0])

describe('the queue', () => {
  it('keeps calls in order across methods, each with its own time and page', () => {
    const queue = createCallQueue(10)
    void push(queue, 'identify', ['u1'])
    vi.advanceTimersByTime(5)
    void push(queue, 'track', ['Bought'])
    expect(take(queue)).toMatchObject({ method: 'identify', args: ['u1'], at: 1_700_000_000_000 })
    expect(take(queue)).toMatchObject({
      method: 'track',
      at: 1_700_000_000_005,
    })
    expect(take(queue)).toBeUndefined()
  })

  it('notes the page of then', () => {
    const queue = createCallQueue(10)
    void push(queue, 'track', ['Bought'])
    vi.stubGlobal('location', { href: 'https://shop.example/thanks' })
    expect(pageContextOf(take(queue)!.page)).toEqual({
      path: '/cart',
      search: '?a=1',
      title: 'Cart',
      url: 'https://shop.example/cart?a=1',
      referrer: 'https://search.example/',
    })
  })

  it.each([
    [
      'as its canonical link names it',
      'https://shop.example/basket',
      '/basket',
      'https://shop.example/basket?a=1',
    ],
    ['as it is, where that link is no address', 'nowhere', '/cart', 'https://shop.example/cart?a=1'],
  ])('notes the page %s', (_, href, path, url) => {
    vi.stubGlobal('document', { title: '', referrer: '', querySelector: () => ({ href }) })
    const queue = createCallQueue(10)
    void push(queue, 'page', [])
    expect(pageContextOf(take(queue)!.page)).toMatchObject({ path, url })
  })

  it('drops the oldest when it is full', async () => {
    const queue = createCallQueue(2)
    const first = push(queue, 'track', ['one'])
    void push(queue, 'track', ['two'])
    void push(queue, 'track', ['three'])
    expect(await first).toBe('dropped')
    expect(names(queue)).toEqual(['two', 'three'])
  })

  it('holds nothing when it may hold nothing', async () => {
    expect(await push(createCallQueue(0), 'track', ['one'])).toBe('dropped')
  })

  it('drops what is too old, when it is asked or filled', async () => {
    const queue = createCallQueue(10)
    const old = push(queue, 'track', ['old'])
    vi.advanceTimersByTime(60_000)
    void push(queue, 'track', ['newer'])
    expect(names(queue)).toEqual(['old', 'newer'])
    vi.advanceTimersByTime(1)
    expect(take(queue)?.args).toEqual(['newer'])
    expect(await old).toBe('dropped')
  })

  it('drops what is too old, however much an app has it hold', () => {
    const queue = createCallQueue(20_000)
    for (let i = 0; i < 20_000; i++) void push(queue, 'track', ['Old'])
    vi.advanceTimersByTime(60_001)
    expect(take(queue)).toBeUndefined()
    expect(queue.calls).toEqual([])
  })

  it('drops all of it on a refusal', async () => {
    const queue = createCallQueue(10)
    const calls = [push(queue, 'page', []), push(queue, 'track', ['one'])]
    queue.clear()
    expect(await Promise.all(calls)).toEqual(['dropped', 'dropped'])
    expect(queue.calls).toEqual([])
  })

  it('settles a call as whoever took it says', async () => {
    const queue = createCallQueue(10)
    const call = push(queue, 'track', ['one'])
    take(queue)?.settle('sent')
    expect(await call).toBe('sent')
  })
})
