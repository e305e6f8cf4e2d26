// What a page keeps of decisions that the server has not confirmed, in a real browser.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { leavePages, openPage, unsent, whenKept } from '../../testing/sending-page.js'
import { createEndpointSink } from './endpoint-sink.js'

afterEach(leavePages)

describe('what is kept to send later', () => {
  it('is nothing before an answer, and what would send it is not fetched', () => {
    openPage()
    expect(localStorage).toHaveLength(0)
    expect(createEndpointSink('/consent', () => expect.fail('nothing is to be sent'))()).toBeUndefined()
  })

  it('is what the server has not confirmed, and no more', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1_000) // no pause ends within the test
    const page = openPage('503,503')
    page.store.acceptAll()
    await vi.waitFor(async () => expect(await page.posts()).toEqual(['503']))
    page.store.rejectAll() // sends both, and one of them arrives
    await vi.waitFor(() => expect(unsent()).toHaveLength(1))
    const reasons = [...(await page.records()), ...unsent()].map(({ reason }) => reason)
    expect(reasons.sort()).toEqual(['accept-all', 'reject-all'])
  })

  it('is never much', () => {
    const page = openPage('503')
    for (let time = 0; time < 100; time++) page.store.acceptAll()
    const left = localStorage.getItem('assent-unsent') ?? ''
    expect(left).toHaveLength(20_000)
    expect(left).toContain(page.store.getState().recordId)
  })

  it.each(['{', '{"a":1}', '{"recordId":"a"}', '{"preferences":{}}', 'null', '[null]', '"text"', '\n\n'])(
    'may have been %s: that is no record',
    async (left) => {
      localStorage.setItem('assent-unsent', left)
      const page = openPage()
      page.store.acceptAll()
      await whenKept(page)
      expect(await page.records()).toHaveLength(1)
      expect([unsent(), page.errors]).toEqual([[], []])
    },
  )

  const refuse = () => {
    throw new DOMException('Access is denied', 'SecurityError')
  }
  it.each([
    ['blocked', { get: refuse }],
    ['switched off', { value: null }], // Firefox's dom.storage.enabled, Android's setDomStorageEnabled
  ])('is kept by the page alone where storage is %s', async (_, storage) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...storage })
    const page = openPage('503')
    page.store.acceptAll()
    await vi.waitFor(async () => expect(await page.records()).toHaveLength(1), { timeout: 5_000 })
    Object.defineProperty(globalThis, 'localStorage', own ?? {})
    expect(unsent()).toEqual([])
  })
})
