// What the two halves of this room know of each other: the facade, imported with the app, and the engine, imported on
// the first grant.
import type { ConsentError } from '../errors.js'
import type { DestinationMode, MappingSource } from '../mapping.js'
import type { ConsentStore } from '../store.js'
import type { CategoryId, ConsentState, DestinationName } from '../vocabulary.js'
import type { EventLog } from './event-log.js'
import type { SegmentOptions } from './options.js'
import type { CallMethod, CallOutcome, CallQueue } from './queue.js'

/** What the engine is given. */
export interface EnginePorts {
  readonly store: ConsentStore
  readonly options: SegmentOptions
  readonly log: EventLog
  readonly queue: CallQueue
  readonly onError: (error: ConsentError) => void
  readonly onDestinations: () => void
}

export interface Engine {
  /** Fetches the workspace and starts analytics.js, as far as the state allows. Safe to call again. @throws ConsentError */
  open(): Promise<void>
  /** Obeys a change at once. True when the engine tells Segment of it, or has done so. */
  apply(next: ConsentState, previous: ConsentState, isAnswer: boolean): boolean
  /** Whether a call can be given to analytics.js now. */
  isRunning(): boolean
  /** Whether the workspace is known and the state allows nothing in it. */
  isShut(): boolean
  call(method: CallMethod, args: readonly unknown[]): Promise<CallOutcome>
  /** Sends the held calls, in order, yielding to the page between them. */
  replay(): Promise<void>
  /** Tells Segment of the current preferences. False when it is not running. */
  sendConsentEvent(): boolean
  explain(): readonly ExplainedDestination[]
}

export interface ExplainedDestination {
  /** Segment's creation name. */
  readonly name: DestinationName
  readonly displayName: string
  /** Absent until the workspace is known. */
  readonly mode?: DestinationMode
  readonly categories: readonly CategoryId[]
  readonly mappedBy: MappingSource
  /** `held` by consent; `ready` but nothing of it was started yet; `failed` to start, to be tried again. */
  readonly status: 'held' | 'ready' | 'running' | 'failed'
  /** Since when it runs: milliseconds since the Unix epoch (UTC). */
  readonly since: number | null
  /** The categories that would have to be granted. */
  readonly waitingFor: readonly CategoryId[]
  readonly description?: string
  readonly website?: string
}
