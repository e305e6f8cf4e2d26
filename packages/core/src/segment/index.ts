// Segment's door: the gate around analytics.js. The half that needs analytics-next is imported on the first grant.
export { createSegment } from './facade.js'

export type { DestinationMode, MappingSource } from '../mapping.js'
export type { ExplainedDestination } from './engine.js'
export type { ExplainedEvent } from './event-log.js'
export type { AnalyticsFacade, CallOptions, Explanation, SegmentHandle } from './facade.js'
export type { SegmentOptions } from './options.js'
export type { CallOutcome } from './queue.js'
