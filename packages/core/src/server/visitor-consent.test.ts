import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { declareShop, type ShopCategory } from '../../testing/shop.js'
import {
  cookieFor,
  cookieOf,
  decision,
  openEndpoint,
  stateOf,
  type EndpointOptions,
} from '../../testing/shop-endpoint.js'
import { jurisdictionOf } from '../jurisdiction.js'
import type { ConsentEndpointAnswer } from './consent-endpoint.js'
import { readVisitorConsent } from './visitor-consent.js'

describe('the law of the place', () => {
  const at = (region: string) => ({
    jurisdiction: () => ({ ...jurisdictionOf(region), region, basis: 'header' as const }),
  })

  it('gives the model; the strictest when it cannot be found', async () => {
    const modelAt = async (options: EndpointOptions) => {
      const { send, codes } = openEndpoint({ ...options, consent: declareShop({ model: 'notice' }) })
      return [
        ((await (await send({ method: 'GET' })).json()) as ConsentEndpointAnswer).state.model,
        ...codes(),
      ]
    }
    expect(await modelAt({})).toEqual(['notice'])
    expect(await modelAt(at('US-TX'))).toEqual(['opt-out'])
    expect(await modelAt({ jurisdiction: async () => jurisdictionOf('DE') })).toEqual(['opt-in'])
    const failing = { jurisdiction: () => Promise.reject(new Error('down')) }
    expect(await modelAt(failing)).toEqual(['opt-in', 'LISTENER_FAILED'])
    const notice = { jurisdiction: () => ({ ...jurisdictionOf('DE'), model: 'notice' as const }) }
    expect(await modelAt(notice)).toEqual(['notice'])
    expect(await modelAt({ jurisdiction: () => undefined as never })).toEqual(['opt-in'])
  })

  it('is the strictest in what untyped code leaves out', async () => {
    const { consent, state } = await readVisitorConsent(new Request('https://shop.example'), {
      consent: declareShop(),
      jurisdiction: () => ({ model: 'opt-out' }) as never,
    })
    expect([state.model, consent.cookie.maxAgeDays, consent.cookie.refusalMaxAgeDays]).toEqual([
      'opt-out',
      180,
      180,
    ])
  })

  it('is told with the state: where none is asked for not at all, and where it cannot be found as unknown', async () => {
    const request = new Request('https://shop.example/')
    expect(await readVisitorConsent(request, { consent: declareShop() })).not.toHaveProperty('jurisdiction')
    const errors: unknown[] = []
    const cause = new Error('down')
    const { jurisdiction } = await readVisitorConsent(request, {
      consent: declareShop(),
      jurisdiction: () => Promise.reject(cause),
      onError: (error) => void errors.push(error),
    })
    expect(jurisdiction).toMatchObject({ id: 'unknown', basis: 'default' })
    expect(errors).toMatchObject([{ code: 'LISTENER_FAILED', detail: '`jurisdiction`', cause }])
  })

  it('is the strictest once two seconds have gone by without an answer, whatever comes later', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const errors: unknown[] = []
    const modelAfter = async (milliseconds: number) => {
      const reading = readVisitorConsent(new Request('https://shop.example/'), {
        consent: declareShop(),
        jurisdiction: async () => {
          await new Promise((resume) => setTimeout(resume, milliseconds))
          return jurisdictionOf('US-TX')
        },
        onError: (error) => void errors.push(error),
      })
      await vi.advanceTimersByTimeAsync(2_000)
      return (await reading).state.model
    }
    expect(await modelAfter(1_999)).toBe('opt-out')
    expect(errors).toEqual([])
    expect(await modelAfter(2_001)).toBe('opt-in')
    expect(errors).toMatchObject([
      { code: 'LISTENER_FAILED', detail: '`jurisdiction`', cause: { message: 'no answer within 2 s' } },
    ])
  })

  it('may take as long as the app says', async () => {
    const never = () => new Promise<never>(() => {})
    const { send, codes } = openEndpoint({ jurisdiction: never, jurisdictionTimeoutSeconds: 0.01 })
    expect((await send({ method: 'GET' })).status).toBe(200)
    expect(codes()).toEqual(['LISTENER_FAILED'])
  })

  it('is in the record, and shortens what the cookie lasts', async () => {
    const { postJson, postForm, records } = openEndpoint(at('DE'))
    expect(cookieOf(await postJson(decision))).toContain(`; Max-Age=${180 * 86_400};`)
    expect(records[0]).toMatchObject({
      jurisdiction: { id: 'eea', region: 'DE', basis: 'header' },
      validForDays: 180, // the cookie's, so that a receipt promises no more
    })
    expect(cookieOf(await postForm({ answer: 'reject-all' }))).toContain(`; Max-Age=${180 * 86_400};`)
  })

  it('is in the record as far as it is known', async () => {
    const { postJson, records } = openEndpoint({ jurisdiction: () => jurisdictionOf('DE') })
    await postJson(decision)
    expect(records[0]?.jurisdiction).toStrictEqual({ id: 'eea', basis: 'default' })
  })

  it('does not prolong what the app declares, but lets no refusal end before one may ask again', async () => {
    const brief = declareShop({ cookie: { maxAgeDays: 30, refusalMaxAgeDays: 20 } })
    const { postJson, postForm } = openEndpoint({ ...at('DE'), consent: brief })
    expect(cookieOf(await postJson(decision))).toContain(`; Max-Age=${30 * 86_400};`)
    expect(cookieOf(await postForm({ answer: 'reject-all' }))).toContain(`; Max-Age=${180 * 86_400};`)
  })
})

describe("a browser's own refusal", () => {
  const categories = declareShop().categories.map((category) => ({
    ...category,
    sale: category.id === 'advertising',
  }))
  const selling = declareShop({ categories, model: 'opt-out' })
  const gpc = { 'sec-gpc': '1' }
  const stateFor = async (headers: Record<string, string>, options = {}) => {
    const response = await openEndpoint({ consent: selling, ...options }).send({ method: 'GET', headers })
    return ((await response.json()) as ConsentEndpointAnswer<ShopCategory>).state
  }

  it('is read from `Sec-GPC: 1` and from nothing else', async () => {
    expect(await stateFor(gpc)).toMatchObject({
      signal: true,
      decidedAt: null,
      preferences: { advertising: 'denied', analytics: 'unset' },
    })
    for (const said of ['0', 'true', '1, 1', '11', ''])
      expect((await stateFor({ 'sec-gpc': said })).signal).toBeUndefined()
  })

  it('is read from `DNT: 1` where the app asks for it', async () => {
    expect((await stateFor({ dnt: '1' })).signal).toBeUndefined()
    expect(await stateFor({ dnt: '1' }, { doNotTrack: true })).toMatchObject({ signal: true })
    expect((await stateFor({ dnt: '0' }, { doNotTrack: true })).signal).toBeUndefined()
  })

  it.each([
    ['stands beside a later grant, where the law lets it', 'US-CA', 'granted'],
    ['stands beside a later grant, where no law says otherwise', undefined, 'granted'],
    ['prevails, where the law was not found to let a grant stand', 'US-TX', 'denied'],
  ])('%s', async (_what, region, advertising) => {
    const law = region === undefined ? {} : { jurisdiction: () => jurisdictionOf(region) }
    const { postForm, records } = openEndpoint({ consent: selling, ...law })
    const response = await postForm({ answer: 'accept-all' }, gpc)
    expect(stateOf(response)).toMatchObject({
      signal: true,
      preferences: { analytics: 'granted', advertising },
    })
    expect(records[0]).toMatchObject({ signals: { gpc: true }, preferences: { advertising } })
  })

  it('lets who has refused before it was known grant in spite of it, and keeps the answers that stand', async () => {
    const { postForm, postJson, records } = openEndpoint({ consent: selling })
    const cookie = cookieFor({ functional: 'granted', analytics: 'denied', advertising: 'denied' })
    const granted = await postForm({ answer: 'accept-all' }, { ...gpc, cookie })
    expect(stateOf(granted)).toMatchObject({ signal: true, preferences: { advertising: 'granted' } })
    await postJson({ ...decision, answers: { analytics: 'granted' } }, { ...gpc, cookie })
    expect(records[1]?.preferences).toMatchObject({ functional: 'granted', advertising: 'denied' })
  })

  it('is a decision when a script posts it as one', async () => {
    const { postJson, records } = openEndpoint({ consent: selling })
    const signal = { ...decision, reason: 'signal', answers: { advertising: 'denied' } }
    expect(stateOf(await postJson(signal)).signal).toBe(true)
    expect(records[0]).not.toHaveProperty('signals')
  })
})
