// What Segment's public answers say of a workspace, for tools outside a page. The gate reads them
// with the same functions, so that what was reviewed is what runs.
import type { DestinationFacts } from '../mapping.js'
import { SEGMENT, SEGMENT_APIS, SEGMENT_REGIONS, type SegmentRegion } from '../segment-hosts.js'
import { parseIntegrationList, parseSettings } from './settings.js'
import { readDestinations } from './workspace.js'

/** A destination of the workspace, as tools compare and list it. */
export interface ListedDestination extends DestinationFacts {
  /** As Segment's list gives it; empty where it has none. */
  readonly website: string
  /** The origins that its code comes from, where Segment names them. */
  readonly scriptOrigins: readonly string[]
}

/** A workspace, as far as its public answers tell. */
export interface ToldWorkspace {
  /** Undefined when events go to a host that is none of Segment's own. */
  readonly region: SegmentRegion | undefined
  /** By creation name. */
  readonly destinations: readonly ListedDestination[]
}

/**
 * Which destinations a workspace has, how each runs, and which categories it was given in Segment.
 *
 * @param settings - the body of `/v1/projects/:writeKey/settings`, parsed
 * @param list - the body of `/v1/projects/:writeKey/integrations`, parsed
 * @throws ConsentError `SETTINGS_NOT_UNDERSTOOD`
 */
export function readAnswers(settings: unknown, list?: unknown): ToldWorkspace {
  const known = parseSettings(settings)
  const host = known.integrations[SEGMENT]?.['apiHost']
  return {
    region: SEGMENT_REGIONS.find((region) => SEGMENT_APIS[region] === host),
    destinations: readDestinations(known, parseIntegrationList(list)).map(
      ({ plugins, listed, ...facts }) => ({
        ...facts,
        website: listed?.website ?? '',
        scriptOrigins: [
          ...new Set(plugins.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url).origin] : []))),
        ],
      }),
    ),
  }
}
