// The lock: the committed list of the workspace's destinations and of what a person decided about each. Its shape and its
// reading; what it says against the workspace and the app is in `lock-findings.ts`. Pure, and no part of a first visit.
import { ConsentError } from './errors.js'
import type { DestinationFacts, DestinationMode } from './mapping.js'
import { SEGMENT_REGIONS, type SegmentRegion } from './segment-hosts.js'
import type { CategoryId } from './vocabulary.js'

/** A person's word on a destination, with what it was when they looked. */
export interface Review {
  /** The app's categories that it was found to need. Empty: it is to stay shut. */
  readonly categories: readonly CategoryId[]
  readonly mode: DestinationMode
  readonly workspaceCategories: readonly CategoryId[]
  readonly reviewer: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly note: string
}

/** A destination as it was when the list was last written. */
export interface LockedDestination extends DestinationFacts {
  /** Segment's catalogue categories, most specific first; empty for one that the catalogue does not have. */
  readonly catalogueCategories: readonly string[]
  readonly website: string
  /** Where a workspace may be that has it. Empty: not known. */
  readonly regions: readonly SegmentRegion[]
  /** Where the vendor receives what Segment delivers. Empty: not known. */
  readonly endpoints: readonly SegmentRegion[]
  /** The origins that its code comes from, where they are none of Segment's CDN. */
  readonly scriptOrigins: readonly string[]
  readonly review: Review | null
}

/** The committed list: which destinations the workspace had, and what a person decided about each. */
export interface Lock {
  readonly lockVersion: 1
  readonly source: {
    /** Public, as every page that uses it shows. Null when the list came from files. */
    readonly writeKey: string | null
    readonly region: SegmentRegion
    /** Null for Segment's own. */
    readonly cdnUrl: string | null
  }
  readonly catalogueVersion: string
  /** By creation name, each once. */
  readonly destinations: readonly LockedDestination[]
}

/**
 * Reads the text of a committed list.
 *
 * @throws ConsentError `LOCK_NOT_UNDERSTOOD`, naming what is wrong
 */
export function parseLock(text: string): Lock {
  const lock = record(parseJson(text), 'the file')
  if (lock['lockVersion'] !== 1) throw misread(`lockVersion ${JSON.stringify(lock['lockVersion'])}`)
  const source = record(lock['source'], 'source')
  const { destinations } = lock
  if (!Array.isArray(destinations)) throw misread('destinations')
  const parsed = destinations.map(parseDestination)
  const names = parsed.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw misread(`"${twice}" is there twice`)
  return {
    lockVersion: 1,
    source: {
      writeKey: source['writeKey'] === null ? null : string(source['writeKey'], 'source.writeKey'),
      region: oneOf(SEGMENT_REGIONS, source['region'], 'source.region'),
      cdnUrl: source['cdnUrl'] === null ? null : string(source['cdnUrl'], 'source.cdnUrl'),
    },
    catalogueVersion: string(lock['catalogueVersion'], 'catalogueVersion'),
    destinations: parsed,
  }
}

const MODES = ['action', 'classic', 'cloud'] as const
const DATE = /^\d{4}-\d{2}-\d{2}$/

function parseDestination(value: unknown, index: number): LockedDestination {
  const row = record(value, `destinations[${index}]`)
  const name = string(row['name'], `destinations[${index}].name`)
  const at = (key: string) => `${key} of "${name}"`
  return {
    name,
    displayName: string(row['displayName'], at('displayName')),
    names: strings(row['names'], at('names')),
    mode: oneOf(MODES, row['mode'], at('mode')),
    workspaceCategories: strings(row['workspaceCategories'], at('workspaceCategories')),
    listedCategory: string(row['listedCategory'], at('listedCategory')),
    catalogueCategories: strings(row['catalogueCategories'], at('catalogueCategories')),
    website: string(row['website'], at('website')),
    regions: regions(row['regions'], at('regions')),
    endpoints: regions(row['endpoints'], at('endpoints')),
    scriptOrigins: strings(row['scriptOrigins'], at('scriptOrigins')),
    review: row['review'] === null ? null : parseReview(row['review'], at('review')),
  }
}

function parseReview(value: unknown, where: string): Review {
  const review = record(value, where)
  const date = string(review['date'], where)
  if (!DATE.test(date)) throw misread(`${where}: date ${date}`)
  return {
    categories: strings(review['categories'], where),
    mode: oneOf(MODES, review['mode'], where),
    workspaceCategories: strings(review['workspaceCategories'], where),
    reviewer: string(review['reviewer'], where),
    date,
    note: string(review['note'], where),
  }
}

const misread = (detail: string, cause?: unknown) =>
  new ConsentError('LOCK_NOT_UNDERSTOOD', detail, { cause })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw misread('not JSON', cause)
  }
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misread(where)
  return value as Record<string, unknown> // looked at just now
}

function string(value: unknown, where: string): string {
  if (typeof value !== 'string') throw misread(where)
  return value
}

function strings(value: unknown, where: string): readonly string[] {
  if (!Array.isArray(value)) throw misread(where)
  return value.map((one) => string(one, where))
}

const regions = (value: unknown, where: string): readonly SegmentRegion[] =>
  strings(value, where).map((one) => oneOf(SEGMENT_REGIONS, one, where))

function oneOf<Word extends string>(words: readonly Word[], value: unknown, where: string): Word {
  const found = words.find((word) => word === value)
  if (found === undefined) throw misread(`${where}: ${JSON.stringify(value)}`)
  return found
}
