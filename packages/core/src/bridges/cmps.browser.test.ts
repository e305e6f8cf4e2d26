// One contract for every bridge; what they meet, real or written from its documentation, is in testing/cmps.ts.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Cmp } from '../../testing/cmp.js'
import { cmps } from '../../testing/cmps.js'
import type { Bridge } from './bridge.js'

describe.each(Object.entries(cmps))('%s', (name, create) => {
  let cmp: Cmp
  let stop: () => void
  beforeEach(() => {
    cmp = create()
    stop = () => {}
  })
  afterEach(() => {
    stop()
    cmp.forget()
  })

  /** Follows it, and keeps what it says whenever it says that something may have changed. */
  function follow() {
    const bridge = cmp.bridge()
    const said: unknown[] = []
    stop = bridge.subscribe(() => said.push(bridge.read()))
    return { bridge, said }
  }
  const { ids, isOptOut = false } = create()
  const [one, two] = ids
  const allows = (...allowed: string[]) =>
    expect.objectContaining({ isAnswer: !isOptOut, allowed: expect.arrayContaining(allowed) as unknown })
  const allowedOf = (bridge: Bridge<string>) => {
    const reading = bridge.read()
    return typeof reading === 'object' ? [one, two].filter((id) => reading.allowed.includes(id)) : reading
  }

  it('has the name that errors say', () => {
    expect(cmp.bridge().name).toBe(name.split(',')[0])
  })

  it('says nothing while it has not come', () => {
    expect(follow().bridge.read()).toBe(undefined)
  })

  it('is unanswered while it asks, however late it comes', async () => {
    const { bridge, said } = follow()
    await new Promise((resolve) => setTimeout(resolve, 150))
    await cmp.load()
    await vi.waitFor(() => expect(said).toContain('unanswered'))
    expect(bridge.read()).toBe('unanswered')
  })

  it.each([
    ['everything', [one, two]],
    ['a part', [one]],
    ['nothing', []],
  ])('tells an answer that allows %s as it is given', async (_, allowed) => {
    const { bridge, said } = follow()
    await cmp.load()
    await vi.waitFor(() => expect(said).toContain('unanswered'))
    cmp.answer(allowed)
    await vi.waitFor(() => expect(said.at(-1)).toEqual(allows(...allowed)))
    expect(allowedOf(bridge)).toEqual(allowed)
  })

  it('tells a change', async () => {
    const { bridge } = follow()
    await cmp.load()
    cmp.answer([one, two])
    await vi.waitFor(() => expect(allowedOf(bridge)).toEqual([one, two]))
    cmp.answer([two])
    await vi.waitFor(() => expect(allowedOf(bridge)).toEqual([two]))
  })

  it('knows the answer of an earlier page, and never calls it unanswered', async () => {
    const { bridge, said } = follow()
    await cmp.load([two])
    await vi.waitFor(() => expect(said.at(-1)).toEqual(allows(two)))
    expect(allowedOf(bridge)).toEqual([two])
  })

  it('is found where it was there first', async () => {
    await cmp.load([one])
    const { bridge } = follow()
    await vi.waitFor(() => expect(allowedOf(bridge)).toEqual([one]))
  })

  it('is not heard any more once nobody follows', async () => {
    const { said } = follow()
    await cmp.load()
    await vi.waitFor(() => expect(said).toContain('unanswered'))
    stop()
    const before = said.length
    cmp.answer([one])
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(said).toHaveLength(before)
  })

  it('shows its preferences, where it can', async () => {
    const { bridge } = follow()
    await cmp.load([one])
    bridge.open?.()
    await vi.waitFor(() => expect(cmp.isOpen?.()).toBe(bridge.open ? true : undefined))
  })
})
