// The door `@assent/core/testing`: a Segment to test against.
export { segmentMatchers } from './matchers.js'
export { sampleDestinations } from './sample-destinations.js'
export { startSegmentStandIn } from './server.js'
export { createSegmentStandIn } from './stand-in.js'
export { buildIntegrationsList, buildSettings } from './workspace.js'

export type { Behaviour, Fault } from './faults.js'
export type { SegmentMatchers } from './matchers.js'
export type { RunningStandIn, ServerOptions } from './server.js'
export type { SegmentStandIn, StandInOptions } from './stand-in.js'
export type { TrafficEntry, TrafficKind, WireEvent } from './traffic-log.js'
export type {
  ActionDestination,
  ClassicDestination,
  CloudDestination,
  PluginType,
  WorkspaceDestination,
} from './workspace.js'
