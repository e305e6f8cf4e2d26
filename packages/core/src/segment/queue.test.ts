import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCallQueue, type CallOutcome } from './queue.js'

const NOON = 1_700_000_000_000
const HALF_HOUR_MS = 1_800_000

/** The page as the browser tells of it: all that a queue asks of its surroundings, beside the time. */
function visit(path: string): void {
  vi.stubGlobal('location', { href: `https://shop.test${path}`, pathname: path, search: '' })
  vi.stubGlobal('document', { title: `Shop ${path}`, referrer: '', querySelector: () => null })
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOON })
  visit('/')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function hold(maxCalls = 100) {
  const queue = createCallQueue(maxCalls, HALF_HOUR_MS)
  const ended: string[] = []
  const track = (name: string) =>
    void queue.push('track', [name]).then((outcome: CallOutcome) => ended.push(`${name} ${outcome}`))
  const held = () => queue.calls().map(({ args }) => args[0])
  return { queue, track, held, ended }
}

describe('held calls', () => {
  it('keep their order across methods', () => {
    const { queue } = hold()
    void queue.push('identify', ['u1'])
    void queue.push('page', [])
    void queue.push('track', ['Product Viewed'])
    expect([queue.shift(), queue.shift(), queue.shift(), queue.shift()].map((call) => call?.method)).toEqual([
      'identify',
      'page',
      'track',
      undefined,
    ])
  })

  it('know the time and the page they were made on', () => {
    const { queue, track } = hold()
    visit('/cups')
    track('Product Viewed')
    visit('/basket')
    vi.setSystemTime(NOON + 60_000)
    expect(queue.shift()).toMatchObject({
      calledAt: NOON,
      page: { path: '/cups', title: 'Shop /cups', url: 'https://shop.test/cups', search: '', referrer: '' },
    })
  })

  it('are bounded in number: the oldest goes first, and its caller hears of it', async () => {
    const { track, held, ended } = hold(2)
    for (const name of ['first', 'second', 'third']) track(name)
    await Promise.resolve()
    expect(held()).toEqual(['second', 'third'])
    expect(ended).toEqual(['first dropped'])
  })

  it('are dropped at once where none may be held', async () => {
    const { track, held, ended } = hold(0)
    track('first')
    await Promise.resolve()
    expect(held()).toEqual([])
    expect(ended).toEqual(['first dropped'])
  })

  it('are bounded in age: one that is too old is never sent', async () => {
    const { queue, track, ended } = hold()
    track('old')
    vi.setSystemTime(NOON + 1)
    track('young')
    vi.setSystemTime(NOON + HALF_HOUR_MS + 1)
    expect(queue.shift()?.args).toEqual(['young'])
    await Promise.resolve()
    expect(ended).toEqual(['old dropped'])
  })

  it('end as whoever took them says', async () => {
    const { queue, track, ended } = hold()
    track('first')
    queue.shift()?.settle('sent')
    await Promise.resolve()
    expect(ended).toEqual(['first sent'])
  })

  it('are all dropped when the queue is cleared', async () => {
    const { queue, track, held, ended } = hold()
    for (const name of ['first', 'second']) track(name)
    queue.clear()
    await Promise.resolve()
    expect(held()).toEqual([])
    expect(ended).toEqual(['first dropped', 'second dropped'])
  })
})
