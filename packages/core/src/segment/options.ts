// What an app can say about its Segment source. Travels whole: no option is listed again further in.
import type { InitOptions } from '@segment/analytics-next'
import { ConsentError } from '../errors.js'
import type { DestinationName } from '../vocabulary.js'

export interface SegmentOptions {
  /** The source's write key. */
  readonly writeKey: string
  /** The region of the workspace. Sets `apiHost` when that is absent. @default 'us' */
  readonly region?: 'us' | 'eu'
  /** Where settings and destination scripts come from. @default 'https://cdn.segment.com' */
  readonly cdnUrl?: string
  /** Where events go: host and path, as in `events.eu1.segmentapis.com/v1`; `/v1` is added to a bare host. */
  readonly apiHost?: string
  /** @default 'https' */
  readonly protocol?: 'https' | 'http'
  /** Options of analytics-next, passed on whole. `useQueryString` is off unless it is turned on here. */
  readonly analytics?: InitOptions
  /** What becomes of calls made before the answer: kept in memory and replayed on a grant, or dropped. @default 'hold' */
  readonly beforeDecision?: 'hold' | 'drop'
  /** At most this many calls are held; the oldest goes first. @default 100 */
  readonly maxHeldCalls?: number
  /** A held call older than this is dropped. @default 1800 (half an hour) */
  readonly maxHeldAgeSeconds?: number
  /** `mapped` stamps only the categories that some destination needs. @default 'all' */
  readonly stampCategories?: 'all' | 'mapped'
  /** Send `Segment Consent Preference Updated`; `except-withdrawal` leaves out a withdrawal of everything. @default true */
  readonly consentEvent?: boolean | 'except-withdrawal'
  /** Called when a destination that was started must stop: the place for its own opt-out call. */
  readonly onRevoke?: Readonly<Record<DestinationName, () => void>>
  /** Reload the page when one of these destinations (or any, with `true`) is withdrawn. @default false */
  readonly reloadOnRevoke?: boolean | readonly DestinationName[]
  /** For the script elements of destinations, under a content security policy. */
  readonly nonce?: string
  /** @default 5000 */
  readonly settingsTimeoutMs?: number
  /** @default 10000 */
  readonly destinationTimeoutMs?: number
}

/** @throws ConsentError `INVALID_WRITE_KEY`, `INVALID_OPTION` */
export function checkSegmentOptions(options: SegmentOptions): SegmentOptions {
  if (!options || typeof options.writeKey !== 'string' || !options.writeKey) throw new ConsentError('INVALID_WRITE_KEY')
  const { maxHeldCalls = 0, maxHeldAgeSeconds = 0, settingsTimeoutMs = 1, destinationTimeoutMs = 1 } = options
  const numbers = { maxHeldCalls, maxHeldAgeSeconds, settingsTimeoutMs, destinationTimeoutMs }
  for (const [name, value] of Object.entries(numbers)) {
    if (!(value >= 0)) throw new ConsentError('INVALID_OPTION', `segment.${name}: ${value}`)
  }
  if (options.region && options.region !== 'us' && options.region !== 'eu') {
    throw new ConsentError('INVALID_OPTION', `segment.region: "${String(options.region)}"`)
  }
  return options
}
