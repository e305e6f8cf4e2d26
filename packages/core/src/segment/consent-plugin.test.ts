import { Context } from '@segment/analytics-next'
import { describe, expect, it } from 'vitest'
import { openSegmentShop } from '../../testing/segment-shop.js'
import { createConsentPlugin, integrationsOf } from './consent-plugin.js'

type Shop = ReturnType<typeof openSegmentShop>
const made = (more: Partial<Context['event']> = {}) =>
  new Context({ type: 'track', event: 'Bought', messageId: 'm1', ...more })
const pass = ({ port }: Shop, ctx: Context) => createConsentPlugin(port).track?.(ctx)
const dropped = (reason: string) =>
  expect.objectContaining({ type: 'consent', retry: false, reason }) as unknown

describe('an event', () => {
  it('carries what holds now, beside what the app said itself', () => {
    const shop = openSegmentShop()
    shop.store.grant(['analytics'])
    const ctx = made({ context: { consent: { version: 2, categoryPreferences: { functional: true } } } })
    expect(pass(shop, ctx)).toBe(ctx)
    const categoryPreferences = { essential: true, functional: false, analytics: true, advertising: false }
    const integrations = { All: false, Amplitude: true, Intercom: false, Zendesk: false, 'Segment.io': true }
    expect(ctx.event.context?.['consent']).toEqual({ version: 2, categoryPreferences })
    expect(ctx.event.integrations).toEqual(integrations)
    expect(shop.log.events).toEqual([
      expect.objectContaining({ id: 'm1', outcome: 'passed', consent: categoryPreferences, integrations }),
    ])
  })

  it('keeps what its call shut, and nothing for consent that is none', () => {
    const shop = openSegmentShop()
    shop.store.grant(['analytics'])
    const ctx = made({ context: { consent: 'yes' as never }, integrations: { Amplitude: false } })
    pass(shop, ctx)
    expect(ctx.event.integrations).toMatchObject({ Amplitude: false })
    expect(Object.keys(ctx.event.context?.['consent'] ?? {})).toEqual(['categoryPreferences'])
  })

  it('is told of by its own name, a page too', () => {
    const shop = openSegmentShop()
    shop.store.grant(['analytics'])
    pass(shop, made())
    pass(shop, made({ type: 'page', event: undefined, name: 'Cart' }))
    expect(shop.log.events.map(({ type, name }) => [type, name])).toEqual([
      ['track', 'Bought'],
      ['page', 'Cart'],
    ])
  })

  it('is dropped for good while nothing is allowed', () => {
    const shop = openSegmentShop()
    expect(() => pass(shop, made())).toThrow(dropped('no destination is allowed'))
    expect(shop.log.events).toMatchObject([
      { id: 'm1', name: 'Bought', outcome: 'dropped', why: 'no destination is allowed' },
    ])
  })

  it('is dropped where it was made before a withdrawal, whatever was granted since', () => {
    const shop = openSegmentShop()
    shop.store.grant(['analytics'])
    const ctx = made()
    pass(shop, ctx)
    shop.port.withdrawals.note()
    expect(() => pass(shop, ctx)).toThrow(dropped('made before a withdrawal'))
    const later = made({ messageId: 'm2' })
    shop.port.withdrawals.made(later.event)
    expect(pass(shop, later)).toBe(later)
    shop.port.withdrawals.note()
    expect(() => pass(shop, later)).toThrow(dropped('made before a withdrawal'))
  })

  it('heeds a refusal that was kept elsewhere and of which nobody told the page', () => {
    const shop = openSegmentShop()
    shop.store.grant(['analytics'])
    shop.elsewhere().rejectAll()
    expect(() => pass(shop, made())).toThrow(dropped('no destination is allowed'))
  })
})

describe('what the app asks for on a call', () => {
  const open = { All: false, Amplitude: true, Intercom: false, Zendesk: false, 'Segment.io': true }
  it.each([
    ['opens nothing', { All: true, Intercom: true, Zendesk: {} }, open],
    ['shuts one', { Amplitude: false }, { ...open, Amplitude: false }],
    ['shuts all but Segment', { All: false }, { ...open, Amplitude: false }],
    ['shuts all but one', { All: false, Amplitude: true }, open],
    ['tells one more', { Amplitude: { session: 1 } }, { ...open, Amplitude: { session: 1 } }],
    ['shuts Segment', { 'Segment.io': false }, { ...open, 'Segment.io': false }],
    ['tells Segment more', { 'Segment.io': { a: 1 } }, { ...open, 'Segment.io': { a: 1 } }],
  ])('%s', (_what, requested, expected) => {
    const { store, port } = openSegmentShop()
    store.grant(['analytics'])
    expect(integrationsOf(requested, port)).toEqual(expected)
  })

  it.each([
    [{}, { All: true, Zendesk: true }],
    [{ All: false }, { All: false, Zendesk: false }],
    [{ Zendesk: false }, { All: true, Zendesk: false }],
    [{ 'Zendesk Chat': false }, { All: true, Zendesk: false }],
    [
      { All: false, 'Zendesk Chat': true },
      { All: false, Zendesk: true },
    ],
  ])('restricts what nothing maps, where that is allowed: %j', (requested, expected) => {
    const { store, port } = openSegmentShop({}, { unmapped: 'allow' })
    store.grant(['analytics'])
    expect(integrationsOf(requested, port)).toMatchObject(expected)
  })
})
