// The last step before the wire. Segment.io retries and batches on its own, past every plugin, so its methods are
// wrapped: what waits there is judged and stamped again by the state of the moment it would leave.
import type { Analytics, Context, Plugin } from '@segment/analytics-next'
import { isCovered, stamp, type ConsentStamp } from '../stamp.js'
import { SEGMENT } from '../segment-hosts.js'
import { amendEvent } from './amend-event.js'
import { stampEvent, type StampPort } from './consent-plugin.js'
import { EVENT_METHODS } from './lazy-destinations.js'
import { isObject } from './settings.js'

type Method = (typeof EVENT_METHODS)[number]
interface Waiting {
  readonly method: Method
  readonly ctx: Context
  readonly carried: ConsentStamp
}

export interface Delivery {
  /** For `integrations['Segment.io']`: a pending batch leaves only if it still says what is true. */
  guardBatches(segmentOptions: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
  /** Wraps the plugin that analytics-next made. */
  guard(analytics: Analytics): void
}

export function createDelivery(port: StampPort): Delivery {
  let plugin: Plugin | undefined
  let batching = false
  let waiting: Waiting[] = []
  let lastBatch: Waiting[] = []

  const deliver = (method: Method, send: (ctx: Context) => unknown, ctx: Context): unknown => {
    const id = ctx.event.messageId
    port.refresh()
    if (port.withdrawals.isOfBefore(ctx) || !port.isRunning()) {
      amendEvent(port.log, id, () => ({ outcome: 'dropped', why: 'withdrawn before it was sent' }))
      return Promise.resolve(ctx)
    }
    stampEvent(ctx.event, port)
    if (batching) waiting.push({ method, ctx, carried: stamp(port.state()) })
    amendEvent(port.log, id, () => ({ outcome: 'sent', integrations: ctx.event.integrations }))
    return send(ctx)
  }

  /** Called as a batch is about to leave. Throwing is the one way to stop it; what may still go is queued anew. */
  const checkBatch = () => {
    const stale = [...lastBatch, ...waiting].some(({ carried }) => !isCovered(carried, stamp(port.state())))
    const pending = waiting
    lastBatch = stale ? [] : pending
    waiting = []
    if (port.isRunning() && !stale) return
    queueMicrotask(() => pending.forEach(({ method, ctx }) => void plugin?.[method]?.(ctx)))
    throw new Error(
      'Assent: this batch was made before a withdrawal; what is still allowed in it is sent anew',
    )
  }

  return {
    guardBatches(segmentOptions) {
      const { deliveryStrategy } = segmentOptions
      if (!isObject(deliveryStrategy) || deliveryStrategy['strategy'] !== 'batching') return segmentOptions
      batching = true
      const config = isObject(deliveryStrategy['config']) ? deliveryStrategy['config'] : {}
      const headers = () => {
        checkBatch()
        const own = config['headers']
        return typeof own === 'function' ? (own() as unknown) : (own ?? {})
      }
      return { ...segmentOptions, deliveryStrategy: { ...deliveryStrategy, config: { ...config, headers } } }
    },
    guard(analytics) {
      plugin = analytics.queue.plugins.find(({ name }) => name === SEGMENT)
      for (const method of EVENT_METHODS) {
        const send = plugin?.[method]?.bind(plugin)
        if (plugin && send) plugin[method] = (ctx) => deliver(method, send, ctx) as Promise<Context>
      }
    },
  }
}
