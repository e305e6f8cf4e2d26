// Where Segment itself is reached, for who talks to it (segment/) and for who says so (catalogue/).
// https://www.twilio.com/docs/segment/guides/regional-segment

/** Segment itself can be mapped too: then it needs that category, whatever else is allowed. */
export const SEGMENT = 'Segment.io'

export const SEGMENT_REGIONS = ['us', 'eu'] as const
/** Where a workspace is, or a vendor receives what Segment delivers. */
export type SegmentRegion = (typeof SEGMENT_REGIONS)[number]

/** Settings and scripts come from here for both regions. */
export const SEGMENT_CDN = 'https://cdn.segment.com'

/** Host and path without scheme, as analytics-next wants it. */
export const SEGMENT_APIS: Readonly<Record<SegmentRegion, string>> = {
  us: 'api.segment.io/v1',
  eu: 'events.eu1.segmentapis.com/v1',
}
