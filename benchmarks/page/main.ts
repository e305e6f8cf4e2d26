// Two ways to the same wire, on one page: analytics-next as its documentation says, and through Assent.
import { defineConsent } from '@assent/core'
import { createBrowserStore } from '@assent/core/browser'
import { createSegment } from '@assent/core/segment'

interface Contestant {
  /** Lets events out. Calls made before wait in the contestant's own buffer. */
  grant(): void
  track(name: string): Promise<unknown>
}

const cdnUrl = location.origin
const apiHost = `${location.host}/v1`
/** What an app does by Segment's documentation, with the code in the page already. */
async function plain(): Promise<Contestant> {
  const { AnalyticsBrowser } = await import('@segment/analytics-next')
  const analytics = new AnalyticsBrowser()
  const integrations = { 'Segment.io': { apiHost, protocol: 'http' as const } }
  return {
    grant: () => void analytics.load({ writeKey: 'wk', cdnURL: cdnUrl }, { integrations }),
    track: async (name) => void (await analytics.track(name)),
  }
}

/** As an app does that waits for consent with what Segment ships: the code is fetched on the grant. */
async function plainOnGrant(): Promise<Contestant> {
  const calls: string[] = []
  const start = async () => {
    const contestant = await plain()
    contestant.grant()
    calls.forEach((name) => void contestant.track(name))
  }
  return { grant: () => void start(), track: async (name) => void calls.push(name) }
}

async function assent(): Promise<Contestant> {
  const consent = defineConsent({
    categories: [{ id: 'analytics', label: 'Analytics', description: 'Numbers' }],
    destinations: { Webhooks: 'analytics' },
  })
  const store = createBrowserStore({ consent })
  const options = {
    writeKey: 'wk',
    cdnUrl,
    apiHost,
    protocol: 'http' as const,
    maxHeldCalls: 5000,
    consentEvent: false,
  }
  const segment = createSegment(store, options)
  segment.connect()
  return { grant: () => store.grant(['analytics']), track: (name) => segment.track(name) }
}

const contestants = { plain, plainOnGrant, assent }
export type ContestantName = keyof typeof contestants

/** When the first event was asked to leave, in milliseconds after the grant. */
async function grantToFirstEvent(name: ContestantName): Promise<number> {
  const contestant = await contestants[name]()
  void contestant.track('First')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const { fetch: fetchAsItIs } = window
  const left = new Promise<number>((resolve) => {
    // A response that nobody reads never becomes a resource entry, so the request itself is watched.
    window.fetch = (input, init) => {
      if (String(input).endsWith('/v1/t')) resolve(performance.now())
      return fetchAsItIs(input, init)
    }
  })
  const grantedAt = performance.now()
  contestant.grant()
  return (await left) - grantedAt
}

/** Milliseconds for each event, one after the other, until it was delivered. */
async function perEvent(name: ContestantName, events: number): Promise<number> {
  const contestant = await contestants[name]()
  contestant.grant()
  await contestant.track('Warm up')
  for (let i = 0; i < 20; i++) await contestant.track('Warm up')
  const startedAt = performance.now()
  for (let i = 0; i < events; i++) await contestant.track('Event')
  return (performance.now() - startedAt) / events
}

/** What a visitor feels while held calls are sent: milliseconds beyond 50 of each long task, summed, and the longest. */
async function replayBlocking(
  name: ContestantName,
  calls: number,
): Promise<{ blocked: number; longest: number }> {
  const contestant = await contestants[name]()
  for (let i = 0; i < calls; i++) void contestant.track(`Held ${i}`)
  await new Promise((resolve) => setTimeout(resolve, 300))
  let blocked = 0
  let longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      blocked += duration - 50
      longest = Math.max(longest, duration)
    }
  }).observe({ type: 'longtask' })
  contestant.grant()
  const isDone = async () => {
    const log = (await (await fetch('/__log?kind=event')).json()) as unknown[]
    return log.length >= calls
  }
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 500))
  await new Promise((resolve) => setTimeout(resolve, 300))
  return { blocked, longest }
}

Object.assign(window, { bench: { grantToFirstEvent, perEvent, replayBlocking } })
document.documentElement.dataset['ready'] = 'yes'
