// What an app can say about its Segment source. Travels whole: no option is listed again further in.
import type { InitOptions } from '@segment/analytics-next'
import type { SegmentRegion } from '../segment-hosts.js'
import type { CategoryId, DestinationName } from '../vocabulary.js'

/** A Segment source, and how its events and destinations are treated. */
export interface SegmentOptions {
  /** The source's write key. */
  readonly writeKey: string
  /** The region of the workspace. Sets `apiHost` when that is absent. @default 'us' */
  readonly region?: SegmentRegion | undefined
  /** Where settings and destination scripts come from. @default 'https://cdn.segment.com' */
  readonly cdnUrl?: string | undefined
  /** Where events go: host and path, as in `events.eu1.segmentapis.com/v1`; `/v1` is added to a bare host. */
  readonly apiHost?: string | undefined
  /** @default 'https' */
  readonly protocol?: 'https' | 'http' | undefined
  /** Options of analytics-next, passed on whole. `useQueryString` is off unless it is turned on here. */
  readonly analytics?: InitOptions | undefined
  /** What becomes of calls made before the answer: kept in memory and replayed on a grant, or dropped. @default 'hold' */
  readonly beforeDecision?: 'hold' | 'drop' | undefined
  /** At most this many calls are held; the oldest goes first. @default 100 */
  readonly maxHeldCalls?: number | undefined
  /** A held call older than this is dropped. @default 1800 (half an hour) */
  readonly maxHeldAgeSeconds?: number | undefined
  /** `mapped` stamps only the categories that some destination needs. @default 'all' */
  readonly stampCategories?: 'all' | 'mapped' | undefined
  /** Send `Segment Consent Preference Updated`; `except-withdrawal` leaves out a withdrawal of everything. @default true */
  readonly consentEvent?: boolean | 'except-withdrawal' | undefined
  /**
   * Has the last word on each destination: given what it needs, what consent says of it (`allowed`), and the category
   * preferences as they are stamped. Returning `true` for what consent does not allow is the app's own decision.
   * One that throws shuts the destination.
   */
  readonly decideDestination?:
    | ((
        destination: DestinationVerdict,
        categoryPreferences: Readonly<Record<CategoryId, boolean>>,
      ) => boolean)
    | undefined
  /** Called when a destination that was started must stop: the place for its own opt-out call. */
  readonly onRevoke?: Readonly<Record<DestinationName, () => void>> | undefined
  /** Reload the page when one of these destinations (or any, with `true`) is withdrawn. @default false */
  readonly reloadOnRevoke?: boolean | readonly DestinationName[] | undefined
  /** For the script elements of destinations, under a content security policy. */
  readonly nonce?: string | undefined
  /** @default 5000 */
  readonly settingsTimeoutMs?: number | undefined
  /** @default 10000 */
  readonly destinationTimeoutMs?: number | undefined
}

export interface DestinationVerdict {
  readonly name: DestinationName
  readonly displayName: string
  readonly categories: readonly CategoryId[]
  readonly allowed: boolean
}
