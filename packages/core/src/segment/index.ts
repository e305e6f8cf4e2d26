// Segment's door: the gate around analytics.js. The half that needs analytics-next is imported on the first grant.
export { createAnalytics } from './detached-analytics.js'
export { createSegment } from './facade.js'
export { createLateSegment } from './late-segment.js'

export type { DestinationMode, MappingSource } from '../mapping.js'
export type { DetachedAnalytics } from './detached-analytics.js'
export type { ExplainedDestination } from './explained-destination.js'
export type { ExplainedEvent } from './explained-event.js'
export type { AnalyticsFacade, CallOptions, Explanation, SegmentHandle } from './handle.js'
export type { SegmentOptions } from './options.js'
export type { CallOutcome } from './call.js'
