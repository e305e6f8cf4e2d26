// The page that the tests drive: the same doors an app uses, and nothing of ours mocked.
import { defineConsent } from '@assent/core'
import { followBridge, oneTrust } from '@assent/core/bridges'
import { createBrowserStore, followPage, readDoNotTrack } from '@assent/core/browser'
import { followConsentModes, google } from '@assent/core/consent-modes'
import { createAnalytics, createLateSegment, createSegment } from '@assent/core/segment'

type Options = Parameters<typeof defineConsent>[0]
type SegmentOptions = Parameters<typeof createSegment>[1]

/** What a test can say about the page: data only, since it crosses into the browser. */
export interface PageSetup {
  readonly consent: Options
  readonly segment: SegmentOptions
  /** The names of destinations whose `onRevoke` is noted in `revoked`. */
  readonly revokeHooks?: readonly string[]
  /** Whether the gate's code comes when it is needed, as it does for React. */
  readonly late?: boolean
  /** And of those whose hook throws. */
  readonly throwingHooks?: readonly string[]
  /** What Google's consent mode is to be told. */
  readonly google?: Parameters<typeof google>[0]
}

/** For a test that opens a second store or gate on the page, or has another CMP ask. */
const doors = { createAnalytics, createBrowserStore, createLateSegment, followBridge, followPage, oneTrust }

function open({ consent: declared, segment: options, ...setup }: PageSetup) {
  const { late, revokeHooks = [], throwingHooks = [] } = setup
  const errors: { code: string; detail?: string }[] = []
  const rejections: string[] = []
  const revoked: string[] = []
  const records: unknown[] = []
  const outcomes: string[] = []
  addEventListener('unhandledrejection', (event) => rejections.push(String(event.reason)))
  addEventListener('error', (event) => rejections.push(event.message))
  const onError = (error: unknown) => {
    const { code, detail } = error as { code: string; detail?: string }
    errors.push({ code, detail })
  }
  const consent = defineConsent(declared)
  const store = createBrowserStore({ consent, onError, onDecision: (record) => void records.push(record) })
  const onRevoke = Object.fromEntries(revokeHooks.map((name) => [name, () => void revoked.push(name)]))
  for (const name of throwingHooks) {
    onRevoke[name] = () => {
      throw new Error('the hook')
    }
  }
  const create = late ? createLateSegment : createSegment
  const segment = create(store, { ...options, onRevoke: { ...onRevoke, ...options.onRevoke } }, onError)
  followPage(store)
  if (setup.google) followConsentModes(store, [google(setup.google)], { onError })
  const disconnect = segment.connect()
  return { store, segment, disconnect, doors, errors, rejections, revoked, records, outcomes }
}

export type OpenPage = ReturnType<typeof open>

declare global {
  interface Window {
    assent: OpenPage
    openAssent: (setup: PageSetup) => void
    setup?: PageSetup
    readDoNotTrack: typeof readDoNotTrack
    /** What the stand-in's vendors note of themselves. */
    __fakeDestinations: Record<string, { evaluated: number; created: number; loaded: number }>
    /** Where a test keeps what it wants to find again. */
    kept: Record<string, unknown>
    /** Loads Segment as someone who does not know of the gate. */
    loadAround: () => void
  }
}

window.readDoNotTrack = readDoNotTrack
window.kept = {}
window.loadAround = () => {
  const { cdnUrl } = window.setup!.segment
  void import('@segment/analytics-next').then(
    ({ AnalyticsBrowser }) => void AnalyticsBrowser.load({ writeKey: 'other', cdnURL: cdnUrl }),
  )
}
// A response that nobody reads never becomes a resource entry, and analytics-next reads none of the tracking API's.
const { fetch: fetchAsItIs } = window
const fetched: { at: number; url: string }[] = []
window.kept['fetched'] = fetched
window.fetch = (input, init) => {
  fetched.push({ at: Date.now(), url: input instanceof Request ? input.url : String(input) })
  return fetchAsItIs(input, init)
}
window.openAssent = (setup) => {
  window.assent = open(setup)
}
if (window.setup) window.openAssent(window.setup)
document.documentElement.dataset['ready'] = 'yes'
