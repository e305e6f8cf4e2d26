import { describe, expect, it } from 'vitest'
import { declareShop } from '../../testing/shop.js'
import {
  cookieFor,
  expectRefused,
  form,
  openEndpoint,
  ORIGIN,
  own,
  stateOf,
} from '../../testing/shop-endpoint.js'
import { initialState } from '../decision.js'
import { createConsentEndpoint } from './consent-endpoint.js'

const consent = declareShop()

describe('asking what holds', () => {
  it('tells the state of the cookie, for nobody to cache', async () => {
    const { send } = openEndpoint()
    const unasked = await send({ method: 'GET' })
    expect(unasked.headers.get('cache-control')).toBe('no-store')
    expect(unasked.headers.get('vary')).toBe('Cookie')
    expect(await unasked.json()).toEqual({ state: initialState(consent), needsAnswer: true })
    const cookie = cookieFor({ functional: 'denied', analytics: 'granted', advertising: 'denied' })
    const answered = await send({ method: 'GET', headers: { cookie } })
    expect(await answered.json()).toMatchObject({ state: { recordId: 'decision-0' }, needsAnswer: false })
    const head = await send({ method: 'HEAD' })
    expect([head.headers.get('cache-control'), await head.text()]).toEqual(['no-store', ''])
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
    for (const id of ['answer', 'returnTo', 'noticeVersion', 'recordId']) {
      const categories = [{ id, label: 'x', description: 'x' }] as never
      expect(() => openEndpoint({ consent: declareShop({ categories, destinations: {} }) })).toThrow(
        /INVALID_OPTION/,
      )
    }
    for (const origin of ['shop.example', 'https://shop.example/', 'ftp://shop.example'])
      expect(() => openEndpoint({ origin })).toThrow(/INVALID_OPTION/)
    expect(() => openEndpoint({ origin: 'http://localhost:3000' })).not.toThrow()
  })

  it("goes by the server's clock where it is given no other", async () => {
    const before = Date.now()
    const response = await createConsentEndpoint({ consent })(
      new Request(ORIGIN, { method: 'POST', ...form('answer=accept-all') }),
    )
    const { decidedAt } = stateOf(response)
    expect(decidedAt).toBeGreaterThanOrEqual(before)
    expect(decidedAt).toBeLessThanOrEqual(Date.now())
  })

  it.each(['GET', 'POST'])(
    'answers 500 to a %s that fails as nobody expects, and tells `onError` alone',
    async (method) => {
      const errors: unknown[] = []
      const endpoint = createConsentEndpoint({ consent, onError: (error) => void errors.push(error) })
      const cause = new Error('secret')
      const request = Object.defineProperty(new Request(ORIGIN, { method }), 'headers', {
        get() {
          throw cause
        },
      })
      const response = await endpoint(request)
      expect([response.status, await response.text()]).toEqual([500, '{"error":"FAILED"}'])
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(errors).toMatchObject([{ code: 'LISTENER_FAILED', detail: 'the consent endpoint', cause }])
    },
  )

  it("answers 500 where the app's key for a limit fails", async () => {
    const { send, codes } = openEndpoint({
      rateLimit: {
        key: () => {
          throw new Error('secret')
        },
      },
    })
    expect((await send({ method: 'POST', headers: own })).status).toBe(500)
    expect(codes()).toEqual(['LISTENER_FAILED'])
  })
})
