// What of the observations is a leak. Pure. Strict on purpose: what nobody declared as needed counts.
import { hostOf, isHostOf, type Gpc, type Observation, type Phase, type VisitReport } from './observation.js'
import { vendorOf } from './vendor-hosts.js'

export interface Rules {
  /** The audited site: its own host and those below it may be asked for anything but trackers. */
  readonly site: string
  /** Starts of addresses, without their scheme, that send data away although they are the site's own. */
  readonly trackers: readonly string[]
  /** Hosts, or the start of a path on one, behind which Segment is: a proxy. */
  readonly segmentHosts: readonly string[]
  /** Hosts that are needed without consent. */
  readonly hosts: readonly string[]
  /** Names of cookies and storage entries that are needed without consent; `*` stands for any rest. */
  readonly essential: readonly string[]
}

/** When a visitor saw it. */
export interface Occasion {
  readonly gpc: Gpc
  readonly phases: readonly Phase[]
}

export interface Finding extends Observation {
  /** `warning`: an unknown host that was asked for something before any answer, with nothing along. */
  readonly level: 'leak' | 'warning'
  /** Whose host that is, where somebody has written it down. */
  readonly vendor?: string
  /** Over all visitors. */
  readonly phases: readonly Phase[]
  readonly seen: readonly Occasion[]
}

/** What the visitor has not allowed, in these phases. */
const FORBIDDEN: readonly Phase[] = ['before', 'rejected', 'withdrawn']

interface Seen {
  readonly observation: Observation
  readonly gpc: Gpc
  readonly phase: Phase
}

export function findLeaks(visits: readonly VisitReport[], rules: Rules): Finding[] {
  const seen = visits.flatMap(({ gpc, phases }) =>
    phases
      .filter(({ phase }) => FORBIDDEN.includes(phase))
      .flatMap(({ phase, observations }) => observations.map((observation) => ({ observation, gpc, phase }))),
  )
  const groups = new Map<string, Seen[]>()
  for (const one of seen.filter(({ observation }) => isUnallowed(observation, rules))) {
    const { kind, keptFor = '', what } = one.observation
    const key = `${kind} ${keptFor} ${what}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((group) => findingOf(group, rules))
}

function findingOf(group: readonly Seen[], rules: Rules): Finding {
  const observations = group.map(({ observation }) => observation)
  const carries = observations.find((one) => one.carries)?.carries
  const phasesOf = (some: readonly Seen[]) => [...new Set(some.map(({ phase }) => phase))]
  const visitors = [...new Set(group.map(({ gpc }) => gpc))]
  const known = { ...observations[0], ...(carries && { carries }) } as Observation // a group has one
  const vendor = vendorOfObservation(known, rules)
  return {
    ...known,
    level: isWarning(known, vendor, phasesOf(group), rules) ? 'warning' : 'leak',
    ...(vendor && { vendor }),
    phases: phasesOf(group),
    seen: visitors.map((gpc) => ({ gpc, phases: phasesOf(group.filter((one) => one.gpc === gpc)) })),
  }
}

function isUnallowed(one: Observation, { site, hosts, essential, ...rules }: Rules): boolean {
  if (one.kind !== 'request') return !essential.some((pattern) => fits(one.what, pattern))
  if (isDeclaredTracker(one, rules)) return true
  const hostname = hostOf(one)
  return ![new URL(site).hostname, ...hosts].some((host) => isHostOf(host, hostname))
}

type Declared = Pick<Rules, 'trackers' | 'segmentHosts'>

const isDeclaredTracker = (one: Observation, rules: Declared) =>
  rules.trackers.some((start) => placeOf(one).startsWith(start)) || isSegment(one, rules)

const isSegment = (one: Observation, { segmentHosts }: Declared) =>
  one.kind === 'request' &&
  segmentHosts.some((place) => {
    const address = placeOf(one)
    return address === place || address.startsWith(place.endsWith('/') ? place : `${place}/`)
  })

const placeOf = ({ what }: Observation) => what.replace(/^\w+:\/\//, '')

function vendorOfObservation(one: Observation, rules: Rules): string | undefined {
  if (isSegment(one, rules)) return 'Segment'
  const host = one.kind === 'request' ? hostOf(one) : one.keptFor
  return host === undefined ? undefined : vendorOf(host)
}

/** What was there ahead of any answer, and neither tells anything nor is anybody's who is known to want to. */
function isWarning(
  one: Observation,
  vendor: string | undefined,
  phases: readonly Phase[],
  rules: Rules,
): boolean {
  const isUnknown = one.kind === 'request' && !vendor && !isDeclaredTracker(one, rules)
  return isUnknown && !one.carries && phases.includes('before')
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
