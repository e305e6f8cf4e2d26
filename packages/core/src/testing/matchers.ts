// Assertions about what left, for `expect.extend` of Vitest, Jest or Playwright. Judged by the stand-in's log alone.
import type { SegmentStandIn } from './stand-in.js'
import type { TrafficEntry, WireEvent } from './traffic-log.js'

interface Verdict {
  readonly pass: boolean
  readonly message: () => string
}
type Judged = Pick<SegmentStandIn, 'log' | 'events'>

/** The matchers as a test calls them, to be declared to the test runner's types. */
export interface SegmentMatchers<Result = void> {
  /** Nothing was requested of Segment or of a vendor. */
  toHaveSentNothing(): Result
  /** At least one event arrived, and each carried these category preferences. */
  toHaveStamped(categoryPreferences: Readonly<Record<string, boolean>>): Result
  /** An event of this name (or type) arrived. */
  toHaveSent(name: string): Result
  /** A vendor's script was fetched, or the vendor called home. */
  toHaveStarted(slug: string): Result
}

/** For `expect.extend`; each takes a stand-in. */
export const segmentMatchers = {
  toHaveSentNothing(segment: Judged): Verdict {
    const left = segment.log().filter(isTraffic)
    return verdict(
      left.length === 0,
      `something left the page:\n${left.map(lineOf).join('\n')}`,
      'nothing left the page',
    )
  },
  toHaveStamped(segment: Judged, expected: Readonly<Record<string, boolean>>): Verdict {
    const stamps = segment
      .events()
      .map((event) => [nameOf(event), event.context?.consent?.categoryPreferences] as const)
    const differs = ([, stamp]: (typeof stamps)[number]) =>
      Object.entries(expected).some(([id, allowed]) => stamp?.[id] !== allowed)
    const wrong = stamps.filter(differs).map(([name, stamp]) => `${name}: ${JSON.stringify(stamp)}`)
    const problem = stamps.length === 0 ? 'no event arrived' : `stamped otherwise:\n${wrong.join('\n')}`
    return verdict(stamps.length > 0 && wrong.length === 0, problem, 'every event carried that stamp')
  },
  toHaveSent(segment: Judged, name: string): Verdict {
    const names = segment.events().map(nameOf)
    return verdict(
      names.includes(name),
      `"${name}" did not arrive; what did: ${names.join(', ')}`,
      `"${name}" arrived`,
    )
  },
  toHaveStarted(segment: Judged, slug: string): Verdict {
    const started = segment.log().filter((entry) => entry.slug === slug)
    const problem = `nothing of "${slug}" was started`
    return verdict(started.length > 0, problem, `"${slug}" was started:\n${started.map(lineOf).join('\n')}`)
  },
}

/** The page's own files are no traffic of Segment's. */
function isTraffic({ kind }: TrafficEntry): boolean {
  return kind !== 'page' && kind !== 'static' && kind !== 'unknown'
}

function verdict(pass: boolean, whenFailed: string, whenPassed: string): Verdict {
  return { pass, message: () => (pass ? whenPassed : whenFailed) }
}

const nameOf = ({ event, name, type }: WireEvent): string => event ?? name ?? type
const lineOf = ({ kind, method, path }: TrafficEntry): string => `  ${kind}: ${method} ${path}`
