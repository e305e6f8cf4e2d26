// From the workspace to the lock: each destination with what the catalogue knows of it and with the review it had. Pure.
import { catalogueVersion, findInCatalogue } from '@assent/core/catalogue'
import type { Lock, LockedDestination } from '@assent/core/lock'
import type { ListedDestination } from '@assent/core/workspace'
import type { ReadWorkspace } from '../workspace-source.js'

/** Segment's own CDN, whose address every workspace has anyway. */
const isOwnCdn = (origin: string, cdnUrl: string) => origin === new URL(cdnUrl).origin

export function lockOf({ told, source }: ReadWorkspace, previous: Lock | undefined): Lock {
  const known = new Map(previous?.destinations.map((one) => [one.name, one]))
  return {
    lockVersion: 1,
    source,
    catalogueVersion,
    destinations: told.destinations.map((one) =>
      lockedOf(one, known.get(one.name), source.cdnUrl ?? 'https://cdn.segment.com'),
    ),
  }
}

function lockedOf(
  { website, scriptOrigins, ...facts }: ListedDestination,
  before: LockedDestination | undefined,
  cdnUrl: string,
): LockedDestination {
  const { name, displayName } = facts
  const entry = findInCatalogue(name) ?? findInCatalogue(displayName)
  return {
    ...facts,
    displayName: displayName === name ? (entry?.displayName ?? name) : displayName,
    catalogueCategories: entry?.categories ?? [],
    website: webPage(website) ?? entry?.website ?? '',
    regions: entry?.regions ?? [],
    endpoints: entry?.endpoints ?? [],
    scriptOrigins: scriptOrigins.filter((origin) => !isOwnCdn(origin, cdnUrl)),
    review: before?.review ?? null,
  }
}

/** An address to put in a document: a page on the web, or nothing. */
function webPage(address: string): string | undefined {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : undefined
}
