// What of the observations is a leak. Pure. Strict on purpose: what nobody declared as needed counts.
import type { Observation, Phase, PhaseReport } from './observation.js'

export interface Rules {
  /** The audited site: its own host and those below it may be asked for anything but trackers. */
  readonly site: string
  /** Starts of addresses that send data away although they are the site's own: a proxy of Segment's. */
  readonly trackers: readonly string[]
  /** Hosts that are needed without consent. */
  readonly hosts: readonly string[]
  /** Names of cookies and storage entries that are needed without consent; `*` stands for any rest. */
  readonly essential: readonly string[]
}

export interface Finding extends Observation {
  readonly phases: readonly Phase[]
}

/** What the visitor has not allowed, in these phases. */
const FORBIDDEN: readonly Phase[] = ['before', 'rejected', 'withdrawn']

export function findLeaks(reports: readonly PhaseReport[], rules: Rules): Finding[] {
  const findings = new Map<string, Finding>()
  for (const { phase, observations } of reports.filter((report) => FORBIDDEN.includes(report.phase))) {
    for (const observation of observations.filter((one) => isLeak(one, rules))) {
      const key = `${observation.kind} ${observation.what}`
      const { phases = [], ...known } = findings.get(key) ?? (observation as Partial<Finding>)
      findings.set(key, { ...observation, ...known, phases: [...new Set([...phases, phase])] })
    }
  }
  return [...findings.values()]
}

function isLeak({ kind, what }: Observation, { site, trackers, hosts, essential }: Rules): boolean {
  if (kind !== 'request') return !essential.some((pattern) => fits(what, pattern))
  if (trackers.some((start) => what.startsWith(start))) return true
  const { hostname, protocol } = new URL(what)
  const isOwn = [new URL(site).hostname, ...hosts].some(
    (host) => hostname === host || hostname.endsWith(`.${host}`),
  )
  return /^(https?|wss?):$/.test(protocol) && !isOwn
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
