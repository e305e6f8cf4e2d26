import { describe, expect, it } from 'vitest'
import { declareShop } from '../../testing/shop.js'
import { cookieFor, expectRefused, openEndpoint, own } from '../../testing/shop-endpoint.js'
import { initialState } from '../decision.js'

const consent = declareShop()

describe('asking what holds', () => {
  it('tells the state of the cookie, for nobody to cache', async () => {
    const { send } = openEndpoint()
    const unasked = await send({ method: 'GET' })
    expect(unasked.headers.get('cache-control')).toBe('no-store')
    expect(await unasked.json()).toEqual({ state: initialState(consent), needsAnswer: true })
    const cookie = cookieFor({ functional: 'denied', analytics: 'granted', advertising: 'denied' })
    const answered = await send({ method: 'GET', headers: { cookie } })
    expect(await answered.json()).toMatchObject({ state: { recordId: 'decision-0' }, needsAnswer: false })
    expect(await (await send({ method: 'HEAD' })).text()).toBe('')
  })
})

describe('another method', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused, with those that are not', async (method) => {
    await expectRefused({ method, headers: own }, 405, 'METHOD_NOT_ALLOWED')
    const response = await openEndpoint().post({ method, headers: own })
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
  })
})

describe('the endpoint', () => {
  it('is not made for a category that a form could not tick, nor for an origin that is none', () => {
    const categories = [{ id: 'answer', label: 'x', description: 'x' }] as never
    expect(() => openEndpoint({ consent: declareShop({ categories, destinations: {} }) })).toThrow(
      /INVALID_OPTION/,
    )
    expect(() => openEndpoint({ origin: 'shop.example' })).toThrow(/INVALID_OPTION/)
    expect(() => openEndpoint({ origin: 'https://shop.example/' })).toThrow(/INVALID_OPTION/)
  })

  it('answers 500 to what it did not expect, and tells `onError` alone', async () => {
    const { send, codes } = openEndpoint({
      rateLimit: {
        key: () => {
          throw new Error('secret')
        },
      },
    })
    const response = await send({ method: 'POST', headers: own })
    expect([response.status, await response.text()]).toEqual([500, '{"error":"FAILED"}'])
    expect(codes()).toEqual(['LISTENER_FAILED'])
  })
})
