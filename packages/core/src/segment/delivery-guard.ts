// The last step before the wire. Segment.io retries and batches on its own, past every plugin, so its methods are
// wrapped: what waits there is judged and stamped again by the state of the moment it would leave. In a batch, where no
// method is called again, the stamp and the map of each event are read as the batch is written.
import type { Analytics, Context, Plugin } from '@segment/analytics-next'
import { SEGMENT } from '../segment-hosts.js'
import { amendEvent } from './amend-event.js'
import { stampEvent, type StampPort } from './consent-plugin.js'
import { EVENT_METHODS } from './lazy-destinations.js'
import { isObject } from './settings.js'

type Method = (typeof EVENT_METHODS)[number]
interface Handed {
  readonly method: Method
  readonly ctx: Context
}

export interface DeliveryGuard {
  /** For `integrations['Segment.io']`: a batch leaves only while Segment may run, and says what is true then. */
  guardBatches(segmentOptions: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
  /** Wraps the plugin that analytics-next made. */
  guard(analytics: Analytics): void
}

export function createDeliveryGuard(port: StampPort): DeliveryGuard {
  const batches = createBatches(port)
  let isBatching = false

  const deliver = (method: Method, send: (ctx: Context) => unknown, ctx: Context): unknown => {
    const id = ctx.event.messageId
    port.refresh()
    if (port.withdrawals.isOfBefore(ctx.event) || !port.isRunning()) {
      amendEvent(port.log(), id, () => ({ outcome: 'dropped', why: 'withdrawn before it was sent' }))
      return Promise.resolve(ctx)
    }
    stampEvent(ctx.event, port)
    amendEvent(port.log(), id, () => ({ outcome: 'sent', integrations: ctx.event.integrations }))
    return isBatching ? batches.add({ method, ctx }, send) : send(ctx)
  }

  return {
    guardBatches(segmentOptions) {
      const { deliveryStrategy } = segmentOptions
      if (!isObject(deliveryStrategy) || deliveryStrategy['strategy'] !== 'batching') return segmentOptions
      isBatching = true
      const config = isObject(deliveryStrategy['config']) ? deliveryStrategy['config'] : {}
      const headers = () => {
        batches.check()
        const own = config['headers']
        return typeof own === 'function' ? (own() as unknown) : (own ?? {})
      }
      return { ...segmentOptions, deliveryStrategy: { ...deliveryStrategy, config: { ...config, headers } } }
    },
    guard(analytics) {
      const plugin = analytics.queue.plugins.find(({ name }) => name === SEGMENT)
      for (const method of EVENT_METHODS) {
        const send = plugin?.[method]?.bind(plugin)
        if (plugin && send) plugin[method] = (ctx) => deliver(method, send, ctx) as Promise<Context>
      }
      batches.sendAnewBy(plugin)
    },
  }
}

function createBatches(port: StampPort) {
  let plugin: Plugin | undefined
  /** Since a batch left last. */
  let handed: Handed[] = []
  /** What was handed to the batch that is being written. */
  let writing: readonly Handed[] | undefined
  let adding: Context | undefined

  /** Throwing is the one way to stop a batch, and loses it: what may still go is sent anew. */
  const stop = (batch: readonly Handed[]): never => {
    const rest = batch.filter(({ ctx }) => ctx !== adding) // analytics-next tries that one again itself
    queueMicrotask(() => rest.forEach(({ method, ctx }) => void plugin?.[method]?.(ctx)))
    throw new Error(
      'Assent: this batch was made before a withdrawal; what is still allowed in it is sent anew',
    )
  }
  return {
    sendAnewBy: (segment: Plugin | undefined) => void (plugin = segment),
    /** Called as a batch is about to be written. */
    check(): void {
      port.refresh()
      writing = handed
      handed = []
      queueMicrotask(() => (writing = undefined))
      if (!port.isRunning()) stop(writing)
    },
    add({ method, ctx }: Handed, send: (ctx: Context) => unknown): unknown {
      const { event } = ctx
      const { context, integrations } = event
      const written = { ...event, context: { ...context } }
      const read = () => {
        if (writing && port.withdrawals.isOfBefore(event)) stop(writing) // it came back when its request failed
        stampEvent(written, port)
        return written
      }
      event.context = { ...context, consent: live(() => read().context['consent'] as object) }
      event.integrations = live(() => read().integrations as object) as typeof integrations
      handed.push({ method, ctx })
      adding = ctx
      try {
        return send(ctx)
      } finally {
        Object.assign(event, { context, integrations }) // other plugins get to see what they know
        adding = undefined
      }
    },
  }
}

/**
 * An object whose text is what is read as it is written. Segment's facade copies plain objects and keeps this one for
 * its tag; a copy would say what is true now.
 */
function live(read: () => object): object {
  return Object.defineProperties(
    { ...read() },
    { [Symbol.toStringTag]: { value: 'Live' }, toJSON: { value: read } },
  )
}
