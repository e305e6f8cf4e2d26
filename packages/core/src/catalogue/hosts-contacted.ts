// Which hosts a visitor's browser talks to for Segment itself, once something is allowed.
import { SEGMENT_APIS, SEGMENT_CDN, type SegmentRegion } from '../segment-hosts.js'

/** Where Segment is reached. */
export interface SegmentPlace {
  /** The region of the workspace. */
  readonly region: SegmentRegion
  /** As for the gate: an own host in front of Segment's CDN. */
  readonly cdnUrl?: string | undefined
  /** As for the gate: an own host in front of Segment's API. */
  readonly apiHost?: string | undefined
}

/** The host of an address with or without a scheme; empty for a path on the site's own host. */
const hostOf = (address: string) => address.replace(/^(?:[a-z]+:)?\/\//i, '').split(/[/?#]/)[0] ?? ''

/**
 * Where a browser asks for settings and scripts, and where it sends events.
 *
 * @returns hosts without scheme and path; an empty one is the site's own
 */
export function hostsContacted({ region, cdnUrl, apiHost }: SegmentPlace): { cdn: string; api: string } {
  return { cdn: hostOf(cdnUrl ?? SEGMENT_CDN), api: hostOf(apiHost ?? SEGMENT_APIS[region]) }
}
