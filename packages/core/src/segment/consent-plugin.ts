// Every event passes here first: dropped when Segment may not run, else stamped from the live state, with the whole
// `integrations` map. A `before` plugin, since middleware is attached after destinations may have sent already.
import { ContextCancelation, type Context, type Plugin } from '@segment/analytics-next'
import { stamp } from '../stamp.js'
import type { CategoryId, ConsentState } from '../vocabulary.js'
import { SEGMENT } from '../segment-hosts.js'
import type { EventLog } from './event-log.js'
import { EVENT_METHODS } from './lazy-destinations.js'
import { isObject } from './settings.js'
import type { WithdrawalLog } from './withdrawal-log.js'
import type { Destination, Workspace } from './workspace.js'

/** An event's `integrations`: an explicit false is the one value that no other plugin may overwrite. */
export type Integrations = Readonly<Record<string, unknown>>

/** What stamping needs to know, all of it live. */
export interface StampPort {
  /** Reads the cookie again, so that no event leaves on an answer that another tab has changed. */
  readonly refresh: () => void
  readonly state: () => ConsentState
  readonly workspace: () => Workspace
  readonly isRunning: () => boolean
  readonly isOpen: (destination: Destination) => boolean
  readonly stampOnly: () => ReadonlySet<CategoryId> | undefined
  /** Whether destinations that the workspace does not name may be served by Segment. */
  readonly allowsUnknown: () => boolean
  readonly log: () => EventLog
  readonly withdrawals: WithdrawalLog
}

type SegmentEvent = Context['event']

/** Writes consent and integrations onto an event. Doing it again only narrows what it may reach. */
export function stampEvent(event: SegmentEvent, port: StampPort): void {
  const context = (event.context ??= {})
  const carried: unknown = context['consent']
  context['consent'] = { ...(isObject(carried) ? carried : {}), ...stamp(port.state(), port.stampOnly()) }
  event.integrations = integrationsOf(event.integrations ?? {}, port) as SegmentEvent['integrations']
}

/** What the app asked for on its call can restrict further; it opens nothing. */
export function integrationsOf(requested: Integrations, port: StampPort): Integrations {
  const rows = port.workspace().destinations.map((destination) => {
    const wish = wishFor(requested, destination.name, destination.displayName)
    return [
      destination.name,
      port.isOpen(destination) && wish !== false ? (isObject(wish) ? wish : true) : false,
    ]
  })
  const segment = requested[SEGMENT]
  return {
    All: port.allowsUnknown() && requested['All'] !== false,
    ...Object.fromEntries(rows),
    [SEGMENT]: segment === false ? false : isObject(segment) ? segment : true,
  }
}

export function wishFor(requested: Integrations, name: string, displayName: string): unknown {
  if (Object.hasOwn(requested, name)) return requested[name]
  return Object.hasOwn(requested, displayName) ? requested[displayName] : requested['All']
}

export function createConsentPlugin(port: StampPort): Plugin {
  const pass = (ctx: Context): Context => {
    const { event } = ctx
    const entry = { id: event.messageId, at: Date.now(), type: event.type, name: event.event ?? event.name }
    port.refresh()
    const isOfBefore = port.withdrawals.isOfBefore(event)
    if (isOfBefore || !port.isRunning()) {
      const why = isOfBefore ? 'made before a withdrawal' : 'no destination is allowed'
      port.log().note({ ...entry, outcome: 'dropped', why })
      ctx.cancel(new ContextCancelation({ retry: false, type: 'consent', reason: why }))
    }
    stampEvent(event, port)
    const { categoryPreferences } = stamp(port.state(), port.stampOnly())
    port.log().note({
      ...entry,
      outcome: 'passed',
      consent: categoryPreferences,
      integrations: event.integrations,
    })
    return ctx
  }
  return {
    name: 'Assent',
    type: 'before',
    version: '1',
    isLoaded: () => true,
    load: () => Promise.resolve(),
    ...Object.fromEntries(EVENT_METHODS.map((method) => [method, pass])),
  }
}
