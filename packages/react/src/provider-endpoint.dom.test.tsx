// Where a server is told of each decision.
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openShop } from '../testing/shop.js'
import { useConsentActions } from './use-consent-actions.js'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a provider with `endpoint`', () => {
  /** A server that answers so, and what it was sent. */
  function serve(...answers: object[]) {
    const sent: { url: string; body: Record<string, unknown> }[] = []
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      sent.push({ url, body: JSON.parse(String(init.body)) as Record<string, unknown> })
      return Response.json(answers.shift() ?? { sendAgain: false })
    })
    return sent
  }
  const openPage = (shop = openShop({ endpoint: '/api/consent' })) => ({
    shop,
    ...renderHook(() => useConsentActions(), { wrapper: shop.Page }),
  })
  afterEach(() => localStorage.clear())

  it('sends each decision there, and tells the app of it as well', async () => {
    const sent = serve()
    const { result, shop } = openPage()
    act(() => result.current.rejectAll())
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
    expect(sent).toMatchObject([
      { url: '/api/consent', body: { reason: 'reject-all', answers: { advertising: 'denied' } } },
    ])
    expect(shop.records).toHaveLength(1)
  })

  it('has the next page send what this one could not', async () => {
    const sent = serve({ sendAgain: true })
    const { result, unmount } = openPage()
    act(() => result.current.acceptAll())
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    unmount()
    openPage()
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
    expect(sent[1]).toEqual(sent[0])
  })

  it('asks for nothing and keeps nothing before a decision', async () => {
    const sent = serve()
    openPage()
    await act(() => new Promise((resume) => setTimeout(resume, 20)))
    expect([sent, localStorage.length]).toEqual([[], 0])
  })
})
