// Which categories a destination needs, and who said so. Pure, and outside the gate's room, because the lock is held
// against the same answer that the gate acts on.
import { catalogueRules } from './catalogue-rules.js'
import type { Consent } from './declaration.js'
import type { CategoryId, DestinationName } from './vocabulary.js'

/** `action` and `classic` run the vendor's code in the page; `cloud` is delivered by Segment's servers. */
export type DestinationMode = 'action' | 'classic' | 'cloud'

/** Where the categories of a destination come from. */
export type MappingSource = 'app' | 'workspace' | 'catalogue' | 'unmapped'

/** What a workspace says of a destination, before the app has its say. */
export interface DestinationFacts {
  /** Segment's creation name. */
  readonly name: DestinationName
  readonly displayName: string
  /** What an app can map it by: the creation name, and what its code in the page is called. */
  readonly names: readonly string[]
  readonly mode: DestinationMode
  /** The consent categories that were given to it in Segment. */
  readonly workspaceCategories: readonly CategoryId[]
  /** The catalogue category that Segment's list gives it; empty where the list does not have it. */
  readonly listedCategory: string
}

/** The categories that a destination needs, and who said so. None: it stays shut, unless the app has said `unmapped: 'allow'`. */
export interface Mapping {
  readonly categories: readonly CategoryId[]
  readonly mappedBy: MappingSource
}

/**
 * Which categories a destination needs: by the app's own map, else by the workspace, else by the rules for catalogue
 * categories, else by what the app says of unmapped ones.
 */
export function mappingOf(
  consent: Consent,
  { names, workspaceCategories, listedCategory }: Omit<DestinationFacts, 'mode'>,
): Mapping {
  const own = names.find((one) => Object.hasOwn(consent.destinations, one))
  if (own !== undefined) return { categories: consent.destinations[own]!, mappedBy: 'app' }
  if (workspaceCategories.length > 0) return { categories: workspaceCategories, mappedBy: 'workspace' }
  const rules = consent.catalogueRules === true ? builtInRules(consent) : consent.catalogueRules || {}
  if (Object.hasOwn(rules, listedCategory))
    return { categories: [rules[listedCategory]!], mappedBy: 'catalogue' }
  const fallback = consent.unmapped === 'block' || consent.unmapped === 'allow' ? [] : [consent.unmapped]
  return { categories: fallback, mappedBy: 'unmapped' }
}

/** An app that keeps the old manager's answers keeps its name for analytics too. */
function builtInRules({ categories }: Consent): Readonly<Record<string, CategoryId>> {
  const declares = (id: string) => categories.some((category) => category.id === id)
  return catalogueRules(
    !declares('analytics') && declares('marketingAndAnalytics') ? 'marketingAndAnalytics' : 'analytics',
  )
}
