// Withdrawing in place. The state changed first, and every gate reads it live, so by now nothing more leaves; what
// remains is to tell the vendors and to remove what was kept.
import type { Analytics, ID } from '@segment/analytics-next'
import { ConsentError } from '../errors.js'
import { stamp } from '../stamp.js'
import { SEGMENT } from '../segment-hosts.js'
import { CONSENT_EVENT, sendLastWord } from './consent-event.js'
import { integrationsOf, type StampPort } from './consent-plugin.js'
import { apiHostOf, protocolOf } from './endpoints.js'
import type { EnginePorts } from './engine-ports.js'
import { eraseIdentifiers, eraseQueued, eraseQueues, eraseVendor } from './erase.js'
import { EVENT_METHODS } from './lazy-destinations.js'
import type { SegmentOptions } from './options.js'
import type { Vendors } from './vendors.js'
import { apiKeyOf, type Destination, type Workspace } from './workspace.js'

/** analytics-next, started. */
export interface Running {
  readonly analytics: Analytics
  readonly vendors: Vendors
  readonly workspace: Workspace
  readonly stampPort: StampPort
  /** As it was started with. */
  readonly options: SegmentOptions
  /** Of the gate that has it now. */
  readonly ports: () => EnginePorts
}

/** Some destinations stop, Segment goes on. */
export function stopDestinations(running: Running, shut: readonly Destination[]): void {
  const { vendors, options, workspace, stampPort } = running
  const open = workspace.destinations.filter(stampPort.isOpen)
  for (const destination of shut) {
    const { name } = destination
    if (vendors.wasStarted(destination)) revoke(running, destination)
    eraseVendor(destination, options, open)
    eraseQueues(options, apiKeyOf(workspace), name)
  }
  const isNamed = ({ name, displayName }: Destination) =>
    Array.isArray(options.reloadOnRevoke)
      ? options.reloadOnRevoke.includes(name) || options.reloadOnRevoke.includes(displayName)
      : options.reloadOnRevoke === true
  if (shut.some((destination) => isNamed(destination) && vendors.wasStarted(destination))) location.reload()
}

/** The app's hook for one destination; its failure keeps no other from being told and erased. */
function revoke({ options, ports }: Running, { name, displayName }: Destination): void {
  try {
    const hook = options.onRevoke?.[name] ?? options.onRevoke?.[displayName]
    hook?.()
  } catch (cause) {
    ports().onError(new ConsentError('LISTENER_FAILED', `onRevoke for ${name}`, { cause }))
  }
}

/** Nothing is allowed any more. */
export function shutEverything(
  running: Running,
  { lastWord }: { lastWord: boolean },
  shut: readonly Destination[] = running.workspace.destinations,
): void {
  const { analytics, options, stampPort, workspace } = running
  const readAnonymousId = seal(running)
  const mayHear = options.analytics?.integrations?.[SEGMENT] !== false // the app's own switch
  if (lastWord && mayHear) {
    const endpoint = `${protocolOf(options)}://${apiHostOf(options, workspace.settings)}`
    const consent = stamp(stampPort.state(), stampPort.stampOnly())
    const integrations = integrationsOf({ All: false }, stampPort)
    const ids = { userId: analytics.user().id(), anonymousId: readAnonymousId() }
    sendLastWord({ ...ids, endpoint, writeKey: options.writeKey, consent, integrations })
    const entry = { at: Date.now(), type: 'track', name: CONSENT_EVENT, outcome: 'sent' as const }
    stampPort.log().note({ ...entry, consent: consent.categoryPreferences, integrations })
  }
  stampPort.withdrawals.note()
  try {
    analytics.reset()
  } finally {
    // whatever a vendor that listens to it throws
    eraseIdentifiers(options, apiKeyOf(workspace))
    stopDestinations(running, shut)
  }
}

/** What reads the anonymous id of each that is sealed. */
const sealed = new WeakMap<Analytics, () => ID>()

/**
 * Vendors hold the instance, and each of its methods keeps an id at call time, even for an event that is dropped
 * later. So the methods themselves shut; and what is kept as the page is left is removed after it.
 */
function seal(running: Running): () => ID {
  const { analytics, stampPort } = running
  const known = sealed.get(analytics)
  if (known) return known
  const methods = analytics as unknown as Record<string, (...args: unknown[]) => unknown>
  for (const method of EVENT_METHODS) {
    const act = methods[method]?.bind(analytics)
    if (act)
      methods[method] = (...args) => (stampPort.isRunning() ? act(...args) : Promise.resolve(undefined))
  }
  const user = analytics.user()
  const anonymousId = user.anonymousId.bind(user)
  user.anonymousId = (...args) => (stampPort.isRunning() ? anonymousId(...args) : null)
  // the second comes last where a page is left, and reaches the window after the document, where vendors listen
  for (const event of ['pagehide', 'visibilitychange']) addEventListener(event, () => eraseLate(running))
  sealed.set(analytics, anonymousId)
  return anonymousId
}

/** What analytics-next, and vendors whose code goes on, keep as the page is left. */
function eraseLate({ stampPort, vendors, options, workspace }: Running): void {
  const apiKey = apiKeyOf(workspace)
  if (stampPort.isRunning()) return eraseQueued(options, apiKey, stampPort.withdrawals.isOfBefore)
  eraseIdentifiers(options, apiKey)
  for (const each of workspace.destinations.filter(vendors.wasStarted)) eraseVendor(each, options, [])
}
