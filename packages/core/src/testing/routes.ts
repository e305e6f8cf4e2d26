// What Segment answers, path by path: the CDN, the tracking API, and the vendors that a started script calls home to.
import { faultAnswer, respond, type Behaviour, type Fault } from './faults.js'
import type { TrafficEntry, TrafficKind } from './traffic-log.js'
import { actionScript, classicScript } from './vendor-scripts.js'
import { buildIntegrationsList, buildSettings, classicSlug, type WorkspaceDestination } from './workspace.js'

/** The pretend Segment as it is now: what it declares, and what is wrong with it. */
export interface SegmentNow {
  destinations: readonly WorkspaceDestination[]
  settingsExtra: Readonly<Record<string, unknown>> | undefined
  behaviour: Behaviour
  /** Tracking calls since the behaviour last changed. */
  apiCalls: number
}

export interface Visit {
  readonly request: Request
  /** Below the base path. */
  readonly path: string
  readonly baseUrl: string
  readonly apiHost: string
  readonly body: unknown
  readonly segment: SegmentNow
  record(kind: TrafficKind, facts?: Partial<TrafficEntry>): void
}

export type Answer = Promise<Response | 'drop'>
type Route = (visit: Visit, first: string, second: string) => Answer

const ROUTES: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ['GET', /^\/v1\/projects\/([^/]+)\/settings$/, settings],
  ['GET', /^\/v1\/projects\/([^/]+)\/integrations$/, integrations],
  ['GET', /^\/next-integrations\/actions\/([^/]+)\/[^/]+\.js$/, script],
  // ".gz" is only part of the name here: the answer is not compressed.
  ['GET', /^\/next-integrations\/integrations\/([^/]+)\/[^/]+\/[^/]+\.dynamic\.js\.gz$/, script],
  ['POST', /^\/v1\/([tpigasbm])$/, tracking],
  ['POST', /^\/vendor\/([^/]+)\/([^/]+)$/, vendor],
]

/** `undefined` when the path is none of Segment's. */
export function routeOf({ request, path }: Visit): ((visit: Visit) => Answer) | undefined {
  for (const [method, pattern, route] of ROUTES) {
    const found = request.method === method ? pattern.exec(path) : null
    if (found) return (visit) => route(visit, found[1] ?? '', found[2] ?? '')
  }
  return undefined
}

async function settings(visit: Visit, writeKey: string): Answer {
  const { segment, baseUrl, apiHost } = visit
  visit.record('settings', { writeKey })
  await wait(segment.behaviour.settingsDelayMs)
  const fault = await faulty(visit, segment.behaviour.settings)
  return (
    fault ??
    json(buildSettings(writeKey, segment.destinations, { baseUrl, apiHost, extra: segment.settingsExtra }))
  )
}

async function integrations(visit: Visit, writeKey: string): Answer {
  const { segment } = visit
  visit.record('integrations', { writeKey })
  return (
    (await faulty(visit, segment.behaviour.integrations)) ?? json(buildIntegrationsList(segment.destinations))
  )
}

async function script(visit: Visit, slug: string): Answer {
  const { behaviour, destinations } = visit.segment
  visit.record('script', { slug })
  await wait(behaviour.scriptsDelayMs)
  const fault = visit.path.includes(behaviour.scriptsMatch)
    ? await faulty(visit, behaviour.scripts)
    : undefined
  if (fault) return fault
  const source = scriptSource(destinations, visit, slug)
  return source ? respond(200, 'text/javascript', source) : respond(404, 'text/plain', 'no such destination')
}

function scriptSource(
  list: readonly WorkspaceDestination[],
  { path, baseUrl }: Visit,
  slug: string,
): string | undefined {
  const classic = path.startsWith('/next-integrations/integrations/')
  for (const one of list) {
    if (!classic && one.mode === 'action' && one.slug === slug) return actionScript(one, baseUrl)
    if (classic && one.mode === 'classic' && classicSlug(one.creationName) === slug) {
      return classicScript(one, baseUrl)
    }
  }
  return undefined
}

const EVENT_TYPES: Readonly<Record<string, string>> = {
  t: 'track',
  p: 'page',
  i: 'identify',
  g: 'group',
  a: 'alias',
  s: 'screen',
}

async function tracking(visit: Visit, letter: string): Answer {
  const { segment } = visit
  const kind = letter === 'm' ? 'metrics' : letter === 'b' ? 'batch' : 'event'
  visit.record(kind, { type: EVENT_TYPES[letter] })
  await wait(segment.behaviour.apiDelayMs)
  segment.apiCalls += 1
  const fault =
    segment.apiCalls <= segment.behaviour.apiTimes ? await faulty(visit, segment.behaviour.api) : undefined
  return fault ?? json({ success: true })
}

async function vendor(visit: Visit, slug: string, what: string): Answer {
  visit.record('vendor', { slug, what })
  return new Response(null, { status: 204 })
}

const faulty = ({ request, segment }: Visit, fault: Fault) => faultAnswer(fault, request, segment.behaviour)

export const json = (value: unknown): Response => respond(200, 'application/json', JSON.stringify(value))

const wait = (ms: number): Promise<void> | undefined =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined
