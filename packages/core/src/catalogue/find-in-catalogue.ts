// Segment's public destination catalogue: what a destination is, where its vendor is found and where data goes.
// Unpacked when it is first asked; an app imports this room only where it shows such facts.
import type { SegmentRegion } from '../segment-hosts.js'
import { CATEGORIES, ENTRIES, VERSION } from './entries.js'

/** One destination, as Segment's public catalogue describes it. */
export interface CatalogueEntry {
  /** The catalogue's name. */
  readonly name: string
  readonly displayName: string
  /** Names its page: `https://www.twilio.com/docs/segment/connections/destinations/catalog/<slug>`. */
  readonly slug: string
  /** What it was called before; creation names are often among them. */
  readonly formerNames: readonly string[]
  /** Segment's catalogue categories, most specific first. */
  readonly categories: readonly string[]
  /** The vendor's page, always http(s); undefined where the catalogue has none. */
  readonly website: string | undefined
  /** `PUBLIC`, `PUBLIC_BETA` or another word of Segment's. */
  readonly status: string
  /** Regions of the workspaces that can have it. */
  readonly regions: readonly SegmentRegion[]
  /** Regions of the vendor's endpoints that Segment can deliver to. */
  readonly endpoints: readonly SegmentRegion[]
  /** `device`: code of the destination runs in the visitor's browser. `cloud`: Segment delivers from its servers. */
  readonly modes: readonly ('device' | 'cloud')[]
}

/** The day on which Segment last updated its catalogue before this copy was made, `2025-11-06`. */
export const catalogueVersion: string = VERSION

let index: ReadonlyMap<string, CatalogueEntry> | undefined

/**
 * What the catalogue says of a destination; undefined for a name that it does not know.
 *
 * @param name - a creation name, a display name or a former name, as an app or a workspace spells it
 */
export function findInCatalogue(name: string): CatalogueEntry | undefined {
  index ??= indexByName(unpack(CATEGORIES, ENTRIES))
  return index.get(name)
}

/** A name of today wins over the same name of the past. */
function indexByName(entries: readonly CatalogueEntry[]): ReadonlyMap<string, CatalogueEntry> {
  const former = entries.flatMap((entry) => entry.formerNames.map((name) => [name, entry] as const))
  const current = entries.flatMap((entry) =>
    [entry.displayName, entry.name].map((name) => [name, entry] as const),
  )
  return new Map([...former, ...current])
}

/** The inverse of scripts/build-catalogue.mjs. */
export function unpack(categories: string, entries: string): CatalogueEntry[] {
  const names = categories.split('|')
  return entries.split(/[;\n]/).map((packed) => unpackEntry(packed, names))
}

function unpackEntry(packed: string, categories: readonly string[]): CatalogueEntry {
  const facts = packed.split('|')
  const fact = (position: number, usual: string) => facts[position] || usual
  const list = (position: number, usual: string) => fact(position, usual).split(',')
  const name = fact(0, '')
  const website = fact(5, '')
  return {
    name,
    displayName: fact(1, name),
    slug: fact(2, usualSlug(name)),
    formerNames: fact(3, '').split('^').filter(Boolean),
    categories: [...fact(4, '')].map((digit) => categories[Number.parseInt(digit, 36)] ?? ''),
    website: (website && (website.startsWith('http:') ? website : `https://${website}`)) || undefined,
    status: fact(6, 'PUBLIC'),
    modes: list(7, 'cloud') as CatalogueEntry['modes'], // the script writes nothing else, and a test reads all
    regions: list(8, 'us,eu') as SegmentRegion[],
    endpoints: list(9, 'us') as SegmentRegion[],
  }
}

const usualSlug = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(.*) \(actions\)$/, 'actions-$1')
    .replaceAll(/[ .]/g, '-')
