// What the two halves of this room know of each other: the facade, which holds calls and does without analytics-next,
// and the engine, imported on the first grant.
import type { ConsentError } from '../errors.js'
import type { ConsentReader } from '../store.js'
import type { ConsentState } from '../vocabulary.js'
import type { ExplainedDestination } from './explained-destination.js'
import type { SegmentOptions } from './options.js'
import type { CallMethod, CallOutcome } from './call.js'
import type { Waiting } from './waiting.js'

/** What the engine is given. */
export interface EnginePorts {
  readonly store: ConsentReader
  readonly options: SegmentOptions
  readonly onError: (error: ConsentError) => void
  readonly waiting: Waiting
  /** Whether it is connected, wanted and allowed. */
  readonly mayStart: () => boolean
  readonly onDestinations: () => void
}

export interface Engine {
  /**
   * Goes on from wherever it stands: opens, sends what is held, tells of the answer. Tries again after a failure.
   *
   * @param answer - of a settings request that is on its way already
   */
  advance(answer?: Promise<string>): void
  /** Fetches the workspace and starts analytics.js, as far as the state allows. Safe to call again. @throws ConsentError */
  open(answer?: Promise<string>): Promise<void>
  /** Obeys a change at once. True when the engine tells Segment of it, or has done so. */
  apply(next: ConsentState, isAnswer: boolean): boolean
  /** Whether the workspace is known and the state allows nothing in it. */
  isShut(): boolean
  /** To analytics.js when it runs, into the queue while it may yet, else nowhere. */
  call(method: CallMethod, args: readonly unknown[]): CallOutcome | Promise<CallOutcome>
  /** Sends the held calls, in order, yielding to the page between them. */
  replay(): Promise<void>
  /** Tells Segment of the current preferences. False when it is not running. */
  sendConsentEvent(): boolean
  explain(): readonly ExplainedDestination[]
}
