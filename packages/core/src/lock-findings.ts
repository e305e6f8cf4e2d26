// What the lock says against the workspace as it is now and against what the app declares.
// Findings are data; whoever shows them has the words.
import type { Consent } from './declaration.js'
import { optionalCategories } from './decision.js'
import type { Lock, LockedDestination, Review } from './lock.js'
import { mappingOf, type DestinationFacts, type Mapping } from './mapping.js'
import { SEGMENT } from './segment-hosts.js'
import type { CategoryId, DestinationName } from './vocabulary.js'

/**
 * What is not as it was reviewed, or not as it is declared.
 *
 * `not-in-lock`, `vanished`: the workspace has a destination that the list has not, or no longer has one. `not-reviewed`: nobody
 * has decided about it. `mode-changed`, `workspace-categories-changed`, `category-changed`: it runs otherwise, or needs other
 * categories, than when it was reviewed. `unmapped`: nothing says which it needs. `undeclared-category`: it needs one that the app
 * does not declare. `advertising-elsewhere`: it is for advertising, and needs no category that is. `no-eu-endpoint`: its vendor
 * does not receive data in the European Union. `unknown-destination`, `category-unused`: what is declared meets nothing in the
 * workspace.
 */
export type FindingCode =
  | 'not-in-lock'
  | 'not-reviewed'
  | 'vanished'
  | 'mode-changed'
  | 'workspace-categories-changed'
  | 'category-changed'
  | 'unmapped'
  | 'undeclared-category'
  | 'advertising-elsewhere'
  | 'no-eu-endpoint'
  | 'unknown-destination'
  | 'category-unused'

/** One reason why a release needs another look. */
export interface Finding {
  readonly code: FindingCode
  /** By creation name, or as the app wrote it; null for a finding about a category. */
  readonly destination: DestinationName | null
  readonly displayName: string | null
  /** What was reviewed, or is declared. */
  readonly was: readonly string[]
  /** What holds now. For an unknown destination: the one that it is the display name of. */
  readonly is: readonly string[]
}

/** What the list is held against. */
export interface LockedAgainst {
  /** The workspace as it is now; without it the lock's own list is taken for it. */
  readonly workspace?: readonly DestinationFacts[]
  /** What the app declares; without it only the lock and the workspace are compared. */
  readonly consent?: Consent
  /** Whether data may only go to vendors that receive it in the European Union. */
  readonly euOnly?: boolean
  /** The app's categories that stand for advertising. Default: those that are declared as `sale`, or whose id says so. */
  readonly advertisingCategories?: readonly CategoryId[]
}

const ADVERTISING = 'Advertising'
const SAYS_ADVERTISING = /^(ads?|advert\w*|marketing|targeting)([\s_-]|$)/i

/** Every reason why a release needs another look, in the lock's order. */
export function lockFindings(lock: Lock, against: LockedAgainst): Finding[] {
  const { workspace = lock.destinations, consent } = against
  const locked = new Map(lock.destinations.map((one) => [one.name, one]))
  const present = new Set(workspace.map(({ name }) => name))
  const vanished = lock.destinations.filter(({ name }) => !present.has(name))
  return [
    ...workspace.flatMap((facts) => findingsOf(facts, locked.get(facts.name), against)),
    ...vanished.map((one) => finding('vanished', one, [one.mode])),
    ...(consent ? declarationFindings(consent, workspace) : []),
  ]
}

/** Whether a destination is a platform for advertising, by Segment's catalogue. */
export const isAdvertising = (
  one: Pick<LockedDestination, 'listedCategory' | 'catalogueCategories'>,
): boolean => one.listedCategory === ADVERTISING || one.catalogueCategories.includes(ADVERTISING)

/** The ids of the app's categories that stand for advertising: declared as `sale`, or by their name. */
export const advertisingCategoriesOf = (consent: Consent): CategoryId[] =>
  consent.categories.filter(({ id, sale }) => sale || SAYS_ADVERTISING.test(id)).map(({ id }) => id)

function findingsOf(
  facts: DestinationFacts,
  locked: LockedDestination | undefined,
  { consent, euOnly, advertisingCategories }: LockedAgainst,
): Finding[] {
  const mapping = consent && mappingOf(consent, facts)
  const found = mapping && consent ? mappingFindings(facts, mapping, consent, locked?.review) : []
  if (!locked) return [finding('not-in-lock', facts, [], [facts.mode]), ...found]
  found.unshift(...reviewFindings(facts, locked.review, mapping))
  if (consent && mapping && isAdvertising(locked)) {
    const allowed = advertisingCategories ?? advertisingCategoriesOf(consent)
    if (mapping.categories.length > 0 && !mapping.categories.some((id) => allowed.includes(id)))
      found.push(finding('advertising-elsewhere', facts, allowed, mapping.categories))
  }
  if (euOnly && !locked.endpoints.includes('eu'))
    found.push(finding('no-eu-endpoint', facts, ['eu'], locked.endpoints))
  return found
}

function reviewFindings(
  facts: DestinationFacts,
  review: Review | null,
  mapping: Mapping | undefined,
): Finding[] {
  if (!review) return [finding('not-reviewed', facts, [], [facts.mode])]
  const found: Finding[] = []
  const compare = (code: FindingCode, was: readonly string[], is: readonly string[]) => {
    if (!isSameSet(was, is)) found.push(finding(code, facts, was, is))
  }
  compare('mode-changed', [review.mode], [facts.mode])
  compare('workspace-categories-changed', review.workspaceCategories, facts.workspaceCategories)
  if (mapping) compare('category-changed', review.categories, mapping.categories)
  return found
}

function mappingFindings(
  facts: DestinationFacts,
  { categories }: Mapping,
  consent: Consent,
  review: Review | null | undefined,
): Finding[] {
  const declared = consent.categories.map(({ id }) => id)
  const undeclared = categories.filter((id) => !declared.includes(id))
  const isShutOnPurpose = consent.unmapped === 'block' && review?.categories.length === 0
  return [
    ...(categories.length === 0 && !isShutOnPurpose
      ? [finding('unmapped', facts, [], [consent.unmapped])]
      : []),
    ...(undeclared.length > 0 ? [finding('undeclared-category', facts, declared, undeclared)] : []),
  ]
}

/** What is declared and meets nothing in the workspace. */
function declarationFindings(consent: Consent, workspace: readonly DestinationFacts[]): Finding[] {
  const names = new Set([SEGMENT, ...workspace.flatMap((facts) => facts.names)])
  const meant = new Map(workspace.map(({ name, displayName }) => [displayName, [name]]))
  const needed = new Set([
    ...workspace.flatMap((facts) => mappingOf(consent, facts).categories),
    ...(consent.destinations[SEGMENT] ?? []),
  ])
  const unknown = Object.keys(consent.destinations).filter((name) => !names.has(name))
  return [
    ...unknown.map((name) =>
      finding('unknown-destination', { name, displayName: name }, [], meant.get(name)),
    ),
    ...optionalCategories(consent)
      .filter((id) => !needed.has(id))
      .map(
        (id) =>
          ({ code: 'category-unused', destination: null, displayName: null, was: [id], is: [] }) as const,
      ),
  ]
}

function finding(
  code: FindingCode,
  { name, displayName }: Pick<DestinationFacts, 'name' | 'displayName'>,
  was: readonly string[] = [],
  is: readonly string[] = [],
): Finding {
  return { code, destination: name, displayName, was, is }
}

/** Whatever is there twice: a lock can say `["ads", "ads"]`. */
const isSameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.every((one) => right.includes(one)) && right.every((one) => left.includes(one))
