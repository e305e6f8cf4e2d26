import { Context, type Analytics } from '@segment/analytics-next'
import { describe, expect, it } from 'vitest'
import { openSegmentShop } from '../../testing/segment-shop.js'
import { createDeliveryGuard } from './delivery-guard.js'

/** Segment.io as analytics-next makes it, as far as the guard sees it: a plugin that hands events to the wire. */
function openDelivery() {
  const shop = openSegmentShop()
  const sent: unknown[] = []
  const plugin = {
    name: 'Segment.io',
    track(this: unknown, ctx: Context) {
      expect(this).toBe(plugin)
      sent.push(structuredClone([ctx.event.context?.['consent'], ctx.event.integrations]))
      return Promise.resolve(ctx)
    },
  }
  const other = { name: 'Amplitude', track: plugin.track }
  createDeliveryGuard(shop.port).guard({ queue: { plugins: [other, plugin] } } as unknown as Analytics)
  const ctx = new Context({ type: 'track', event: 'Bought', messageId: 'm1' })
  shop.log.note({ id: 'm1', at: 0, type: 'track', outcome: 'passed' })
  return { ...shop, sent, plugin, other, ctx }
}

describe('what waits at Segment.io', () => {
  it('leaves with what is true then', async () => {
    const { store, plugin, sent, ctx, log } = openDelivery()
    store.acceptAll()
    await plugin.track(ctx)
    store.deny(['functional'])
    expect(await plugin.track(ctx)).toBe(ctx)
    const integrations = { All: false, Amplitude: true, Intercom: false, Zendesk: false, 'Segment.io': true }
    expect(sent).toEqual([
      [expect.anything(), { ...integrations, Intercom: true }],
      [
        { categoryPreferences: { essential: true, functional: false, analytics: true, advertising: true } },
        integrations,
      ],
    ])
    expect(log.events).toMatchObject([{ outcome: 'sent', integrations }])
  })

  it('does not leave while nothing is allowed, also where nobody noted a withdrawal', async () => {
    const { plugin, sent, ctx, log } = openDelivery()
    expect(await plugin.track(ctx)).toBe(ctx)
    expect(sent).toEqual([])
    expect(log.events).toMatchObject([{ outcome: 'dropped', why: 'withdrawn before it was sent' }])
  })

  it('does not leave where it was made before a withdrawal, whatever was granted since', async () => {
    const { store, port, plugin, sent, ctx } = openDelivery()
    store.acceptAll()
    await plugin.track(ctx)
    port.withdrawals.note()
    await plugin.track(ctx)
    expect(sent).toHaveLength(1)
  })

  it('heeds a refusal that was kept elsewhere and of which nobody told the page', async () => {
    const { store, elsewhere, plugin, sent, ctx } = openDelivery()
    store.acceptAll()
    elsewhere().rejectAll()
    await plugin.track(ctx)
    expect(sent).toEqual([])
  })

  it('is all that is guarded here', () => {
    const { plugin, other } = openDelivery()
    expect([other.track === plugin.track, 'page' in plugin]).toEqual([false, false])
  })
})

describe('the options of Segment.io', () => {
  it.each([{}, { deliveryStrategy: 'batching' }, { deliveryStrategy: { strategy: 'standard' } }])(
    'stay what they are without batches: %j',
    (options) => {
      const { guardBatches } = createDeliveryGuard(openSegmentShop().port)
      expect(guardBatches(options)).toBe(options)
    },
  )

  type Guarded = { deliveryStrategy: { config: { headers: () => unknown } } }
  it.each([
    ['none', undefined, {}],
    ['no headers', { size: 5 }, {}],
    ['headers', { headers: { a: '1' } }, { a: '1' }],
    ['a function', { headers: () => ({ b: '2' }) }, { b: '2' }],
  ])('keep the config that the app gave for batches: %s', (_which, config, headers) => {
    const { store, port } = openSegmentShop()
    store.acceptAll()
    const options = { apiHost: 'host', deliveryStrategy: { strategy: 'batching', other: 1, config } }
    const guarded = createDeliveryGuard(port).guardBatches(options)
    const strategy = { strategy: 'batching', other: 1, config: { ...config, headers: expect.any(Function) } }
    expect(guarded).toEqual({ apiHost: 'host', deliveryStrategy: strategy })
    expect((guarded as Guarded).deliveryStrategy.config.headers()).toEqual(headers)
  })

  it('stop a batch while nothing is allowed', () => {
    const { port } = openSegmentShop()
    const options = { deliveryStrategy: { strategy: 'batching' } }
    const guarded = createDeliveryGuard(port).guardBatches(options) as Guarded
    expect(() => guarded.deliveryStrategy.config.headers()).toThrow('before a withdrawal')
  })
})
