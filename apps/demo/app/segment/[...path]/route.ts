// The stand-in for Segment that the demo uses when no workspace is configured: settings, scripts, tracking API.
import { createSegmentStandIn, sampleDestinations, type SegmentStandIn } from '@assent/core/testing'

// On globalThis, or every reload of this module in development would start with an empty log.
const kept = globalThis as { assentDemoSegment?: SegmentStandIn }
const standIn = (kept.assentDemoSegment ??= createSegmentStandIn({
  basePath: '/segment',
  destinations: sampleDestinations,
}))

async function answer(request: Request): Promise<Response> {
  const response = await standIn.handle(request)
  return response === 'drop' ? Response.error() : response
}

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as POST, answer as PUT }
