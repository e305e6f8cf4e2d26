// A stand-in for Segment's public web endpoints over Web Request and Response: what it knows, its log, and the controls
// of a test. Mounts in a route handler as it is, or on a port with `startSegmentStandIn`.
import { FAULTLESS, respond, type Behaviour } from './faults.js'
import { json, routeOf, type Answer, type SegmentNow, type Visit } from './routes.js'
import { sampleDestinations } from './sample-destinations.js'
import { createTrafficLog, keptHeaders, readBody, type TrafficKind, type TrafficLog } from './traffic-log.js'
import type { WorkspaceDestination } from './workspace.js'

/** The workspace, and where it is mounted. */
export interface StandInOptions {
  /** Default: `sampleDestinations`. */
  readonly destinations?: readonly WorkspaceDestination[]
  /** The path it is mounted on, such as `/segment`. Default: the root. */
  readonly basePath?: string
  /** Further top-level keys of the settings answer. */
  readonly settingsExtra?: Readonly<Record<string, unknown>>
  /** The origin pages reach it by. Default: what each request says. */
  readonly publicOrigin?: string
  /** Answers paths that are none of Segment's; logged as kind `page` or `static`. */
  readonly otherwise?: (path: string) => Promise<Response | undefined>
}

/** A Segment to test against, with its log and its faults. */
export interface SegmentStandIn {
  /** `'drop'`: close the connection without an answer. */
  handle(request: Request): Promise<Response | 'drop'>
  log: TrafficLog['all']
  events: TrafficLog['events']
  vendorCalls: TrafficLog['vendorCalls']
  /** Switches faults on, until the next `reset()`. */
  behave(patch: Partial<Behaviour>): void
  /** Forgets the log and every change made since the start. */
  reset(): void
  setDestinations(list: readonly WorkspaceDestination[]): void
  setSettingsExtra(value: Readonly<Record<string, unknown>> | undefined): void
}

type Controls = Pick<SegmentStandIn, 'behave' | 'reset' | 'log'>

/** Makes a stand-in, which answers when `handle` is given a request. */
export function createSegmentStandIn(options: StandInOptions = {}): SegmentStandIn {
  const traffic = createTrafficLog()
  const segment: SegmentNow = asDeclared(options)
  const controls: Controls = {
    log: traffic.all,
    behave: (patch) =>
      void Object.assign(segment, { behaviour: { ...segment.behaviour, ...patch }, apiCalls: 0 }),
    reset() {
      traffic.clear()
      Object.assign(segment, asDeclared(options))
    },
  }
  return {
    ...controls,
    async handle(request) {
      const cors = corsHeaders(request)
      if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors })
      const visit = await readVisit(request, options, segment, traffic)
      const answer = control(visit, controls) ?? (await (routeOf(visit) ?? unrouted(options))(visit))
      if (answer !== 'drop') for (const [name, value] of Object.entries(cors)) answer.headers.set(name, value)
      return answer
    },
    events: traffic.events,
    vendorCalls: traffic.vendorCalls,
    setDestinations: (list) => void (segment.destinations = list),
    setSettingsExtra: (value) => void (segment.settingsExtra = value),
  }
}

const asDeclared = ({ destinations = sampleDestinations, settingsExtra }: StandInOptions): SegmentNow => ({
  destinations,
  settingsExtra,
  behaviour: FAULTLESS,
  apiCalls: 0,
})

/** The test's own requests: they change or read the stand-in, and are not logged. */
function control(
  { request, path, body, segment }: Visit,
  { behave, reset, log }: Controls,
): Response | undefined {
  if (path === '/__log') {
    const asked = new URL(request.url).searchParams
    const entries = log((asked.get('kind') ?? undefined) as TrafficKind | undefined) // an unknown kind matches no entry
    return json(entries.slice(-Number(asked.get('last') ?? 0)))
  }
  if (path === '/__behave') behave((body ?? {}) as Partial<Behaviour>) // written by the test itself
  else if (path === '/__reset') reset()
  else return undefined
  return json(segment.behaviour)
}

const unrouted = ({ otherwise }: StandInOptions) =>
  async function answer(visit: Visit): Answer {
    const other = await otherwise?.(visit.path)
    if (other) visit.record(other.headers.get('Content-Type')?.startsWith('text/html') ? 'page' : 'static')
    else if (visit.path !== '/favicon.ico') visit.record('unknown')
    return other ?? respond(404, 'text/plain', 'not found')
  }

async function readVisit(
  request: Request,
  { basePath = '', publicOrigin }: StandInOptions,
  segment: SegmentNow,
  traffic: TrafficLog,
): Promise<Visit> {
  const asked = new URL(request.url)
  const pathname = decodeURIComponent(asked.pathname)
  const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname
  const origin = publicOrigin ?? reachedBy(request, asked)
  const { host } = new URL(origin)
  const body = readBody(await request.text())
  const wire = {
    method: request.method,
    host,
    path,
    query: asked.search,
    headers: keptHeaders(request.headers),
    body,
  }
  return {
    request,
    path,
    baseUrl: origin + basePath,
    apiHost: `${host}${basePath}/v1`,
    body,
    segment,
    record: (kind, facts) => traffic.add({ at: Date.now(), kind, ...wire, ...facts }),
  }
}

/** Behind a proxy, or under a framework that names itself in `request.url`, only headers know what the page asked for. */
function reachedBy({ headers }: Request, asked: URL): string {
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? asked.protocol.slice(0, -1)
  return `${scheme}://${headers.get('x-forwarded-host') ?? headers.get('host') ?? asked.host}`
}

function corsHeaders({ headers }: Request): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': headers.get('origin') ?? '*',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': 'authorization,content-type,x-retry-count',
    'Access-Control-Allow-Methods': 'GET,POST,OPTIONS',
    'Access-Control-Max-Age': '600',
  }
}
