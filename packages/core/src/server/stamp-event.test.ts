import { Analytics } from '@segment/analytics-node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineConsent } from '../define-consent.js'
import { startSegmentStandIn, type RunningStandIn } from '../testing/index.js'
import { readConsent } from './request-jar.js'
import { stampServerEvent } from './stamp-event.js'

const consent = defineConsent({
  categories: [
    { id: 'essential', label: 'Essential', description: 'x', required: true },
    { id: 'analytics', label: 'Analytics', description: 'x' },
    { id: 'advertising', label: 'Advertising', description: 'x' },
  ],
  destinations: { Mixpanel: 'analytics', Webhooks: ['analytics', 'advertising'], Fraud: 'essential' },
})
const cookie = (custom: object) =>
  `a=b; tracking-preferences=${encodeURIComponent(JSON.stringify({ version: 1, destinations: {}, custom }))}`
const stampFor = (custom: object, event = {}) =>
  stampServerEvent(consent, readConsent(consent, cookie(custom)), { userId: 'u1', event: 'Paid', ...event })

describe('an event of a server', () => {
  it('is refused without an answer, after a refusal, and for required categories alone', () => {
    expect(stampServerEvent(consent, readConsent(consent, null), {})).toBeUndefined()
    expect(stampFor({ analytics: false, advertising: false })).toBeUndefined()
    expect(stampFor({ advertising: true })).toBeUndefined()
  })

  it('is refused where Segment itself needs what was refused', () => {
    const state = readConsent(consent, cookie({ analytics: true }))
    const shop = {
      ...consent,
      destinations: { ...consent.destinations, 'Segment.io': ['advertising' as const] },
    }
    expect(stampServerEvent(shop, state, {})).toBeUndefined()
  })

  it('is refused where the one destination that its server knows of may not have it', () => {
    const state = readConsent(consent, cookie({ analytics: true }))
    expect(stampServerEvent(consent, state, {}, { Webhooks: ['analytics', 'advertising'] })).toBeUndefined()
    const off = { ...state, denied: ['Mixpanel'] }
    expect(stampServerEvent(consent, off, {}, { Mixpanel: ['analytics'] })).toBeUndefined()
  })

  it('goes by what Segment itself needs, or by what is allowed at all, where no destination is known', () => {
    const state = readConsent(consent, cookie({ analytics: true }))
    const shop = { ...consent, destinations: { 'Segment.io': ['advertising' as const] } }
    expect(stampServerEvent(shop, state, {}, {})).toBeUndefined()
    expect(stampServerEvent({ ...consent, destinations: {} }, state, {})?.integrations).toEqual({
      All: false,
    })
  })

  it('goes to none but those that it names where it says so', () => {
    const state = readConsent(consent, cookie({ analytics: true, advertising: true }))
    const event = { integrations: { All: false, Webhooks: true, Unmapped: true } }
    expect(stampServerEvent({ ...consent, unmapped: 'allow' }, state, event)?.integrations).toEqual({
      All: false,
      Mixpanel: false,
      Webhooks: true,
      Fraud: false,
    })
  })

  it('carries no consent of others that is none', () => {
    const { context } = stampFor({ analytics: true }, { context: { consent: 'yes' } }) ?? {}
    expect(context).toEqual(stampFor({ analytics: true })?.context)
  })

  it('keeps its own options for who may have it, and its own refusals beside what nobody mapped', () => {
    const integrations = { Mixpanel: { session: 7 }, Webhooks: { id: 1 }, Unmapped: false }
    expect(stampFor({ analytics: true }, { integrations })?.integrations).toEqual({
      All: false,
      Mixpanel: { session: 7 },
      Webhooks: false,
      Fraud: true,
    })
    const state = readConsent(consent, cookie({ analytics: true }))
    const open = stampServerEvent({ ...consent, unmapped: 'allow' }, state, { integrations })
    expect(open?.integrations).toMatchObject({ All: true, Unmapped: false, Webhooks: false })
  })

  it('carries consent and the whole map, and keeps what others put there', () => {
    const event = stampFor({ analytics: true }, { context: { ip: '::1', consent: { tcString: 'x' } } })
    expect(event).toEqual({
      userId: 'u1',
      event: 'Paid',
      context: {
        ip: '::1',
        consent: {
          tcString: 'x',
          categoryPreferences: { essential: true, analytics: true, advertising: false },
        },
      },
      integrations: { All: false, Mixpanel: true, Webhooks: false, Fraud: true },
    })
  })

  it('is stamped the same where a parser has left `null` for what is not there', () => {
    expect(stampFor({ analytics: true }, { context: null, integrations: null })).toEqual(
      stampFor({ analytics: true }),
    )
  })

  it('is restricted further by its own integrations, and opened by nothing', () => {
    const event = stampFor(
      { analytics: true },
      { integrations: { All: true, Mixpanel: false, Webhooks: true } },
    )
    expect(event?.integrations).toEqual({ All: false, Mixpanel: false, Webhooks: false, Fraud: true })
  })
})

describe('the real analytics-node', () => {
  let segment: RunningStandIn
  beforeAll(async () => {
    segment = await startSegmentStandIn()
  })
  afterAll(() => segment.close())

  it('delivers what was stamped, and never hears of what was refused', async () => {
    const analytics = new Analytics({ writeKey: 'wk', host: segment.url, path: '/v1/b', flushAt: 1 })
    for (const custom of [{ analytics: true }, { analytics: false }]) {
      const event = stampFor(custom)
      if (event) analytics.track(event)
    }
    await analytics.closeAndFlush()
    expect(segment.events()).toHaveLength(1)
    expect(segment.events()[0]).toMatchObject({
      event: 'Paid',
      integrations: { All: false, Mixpanel: true, Webhooks: false },
      context: { consent: { categoryPreferences: { analytics: true, advertising: false } } },
    })
  })
})
