// Events that a server sends itself, under the consent of the request they belong to.
import type { Consent } from '../declaration.js'
import { isAnythingAllowed } from '../decision.js'
import { verdicts } from '../gate.js'
import { isSegmentOpen } from '../segment-gate.js'
import { SEGMENT } from '../segment-hosts.js'
import { stamp } from '../stamp.js'
import type { ConsentState, DestinationMap } from '../vocabulary.js'

/** What is read and written of an event of `@segment/analytics-node`; the rest travels along. */
export interface ServerEvent {
  readonly context?: Readonly<Record<string, unknown>>
  readonly integrations?: Readonly<Record<string, unknown>>
}

/** The event as it may be sent. */
export type Stamped<Event> = Event & {
  readonly context: Readonly<Record<string, unknown>>
  readonly integrations: Readonly<Record<string, boolean | Record<string, unknown>>>
}

/**
 * Stamps an event as the browser would: `context.consent`, and the whole `integrations` map with an explicit `false` for
 * each destination that is not allowed. What the event's own `integrations` say restricts further, and options that they
 * hold for a destination which is allowed travel along.
 *
 * @param state - from `readConsent`
 * @param destinations - by creation name; the app's own map when absent. One that is not named is shut
 * @returns undefined when nothing may be sent: no category that a destination needs is granted
 */
export function stampServerEvent<Id extends string, Event extends object>(
  consent: Consent<Id>,
  state: ConsentState<Id>,
  event: Event,
  destinations: DestinationMap = consent.destinations,
): Stamped<Event> | undefined {
  if (!maySend(consent, state, destinations)) return undefined
  const { context, integrations }: ServerEvent = event
  const asked = integrations ?? {} // `null`, where an event was parsed
  const wanted = (name: string) => (Object.hasOwn(asked, name) ? asked[name] : asked['All']) ?? true
  const rows = Object.entries(verdicts(state, destinations)).map(([name, isAllowed]) => [
    name,
    isAllowed && wanted(name),
  ])
  const isOpenToAll = consent.unmapped === 'allow' && asked['All'] !== false
  const carried = context?.['consent']
  const own = typeof carried === 'object' ? carried : undefined
  return {
    ...event,
    context: { ...context, consent: { ...own, ...stamp(state) } },
    integrations: {
      ...(isOpenToAll && asked),
      All: isOpenToAll,
      ...Object.fromEntries(rows),
    },
  }
}

/** By the same rule as in the browser; where the workspace alone knows its map, by what is allowed at all. */
function maySend(consent: Consent, state: ConsentState, destinations: DestinationMap): boolean {
  const rows = Object.entries(destinations).map(([name, needed]) => [needed, name] as const)
  const known = rows[0] ?? consent.destinations[SEGMENT]
  return known ? isSegmentOpen(consent, state, rows) : isAnythingAllowed(consent, state)
}
