// What an app holds of Segment, as types.
import type { ExplainedDestination } from './explained-destination.js'
import type { ExplainedEvent } from './explained-event.js'
import type { CallOutcome } from './call.js'

type Properties = Readonly<Record<string, unknown>>
/** Options of one call: https://segment.com/docs/connections/spec/common */
export interface CallOptions {
  readonly integrations?: Readonly<Record<string, unknown>>
  readonly context?: Properties
  readonly timestamp?: Date | string
  readonly [key: string]: unknown
}

/** Segment's methods. Each promise settles: `sent` when analytics.js took the call, `dropped` when it never will. */
export interface AnalyticsFacade {
  track(event: string, properties?: Properties, options?: CallOptions): Promise<CallOutcome>
  page(name?: string, properties?: Properties, options?: CallOptions): Promise<CallOutcome>
  page(category: string, name: string, properties?: Properties, options?: CallOptions): Promise<CallOutcome>
  identify(userId: string | null, traits?: Properties, options?: CallOptions): Promise<CallOutcome>
  identify(traits: Properties, options?: CallOptions): Promise<CallOutcome>
  group(groupId: string, traits?: Properties, options?: CallOptions): Promise<CallOutcome>
  alias(to: string, from?: string, options?: CallOptions): Promise<CallOutcome>
  /** Forgets who the visitor is. */
  reset(): Promise<CallOutcome>
}

/** What the gate does and has done, for a person to read. Kept in memory: the last hundred events, and the calls that wait. */
export interface Explanation {
  readonly destinations: readonly ExplainedDestination[]
  /** Newest last. */
  readonly events: readonly ExplainedEvent[]
}

/** The gate: calls, and questions about it. */
export interface SegmentHandle extends AnalyticsFacade {
  /** For each destination whether it runs and why; for the last events where they went or why they did not. */
  explain(): Explanation
  /** Told when what `explain().destinations` lists has changed. Returns the undoing. */
  onDestinations(listener: () => void): () => void
  /** Starts to obey the store: until then calls are held. Returns the undoing. */
  connect(): () => void
}
