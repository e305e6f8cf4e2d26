// What the privacy page says of each destination, from the declaration and the catalogue. Pure.
import type { Consent } from '@assent/core'
import { findInCatalogue, findStorage, type CatalogueEntry, type StorageFacts } from '@assent/core/catalogue'

/** Segment itself, which the page describes apart from the destinations. */
export const SEGMENT = 'Segment.io'

/** What `defineConsent` returned, whatever its categories are called. */
export type Declaration = Pick<Consent, 'categories' | 'destinations' | 'unmapped' | 'cookie'>

export interface Described {
  readonly name: string
  readonly displayName: string
  /** The ids of the categories that it needs, all of them. */
  readonly categories: readonly string[]
  readonly entry: CatalogueEntry | undefined
  readonly storage: StorageFacts | undefined
}

/** @param names - destinations of the workspace; the app's own map when absent */
export function describeDestinations(
  consent: Declaration,
  names = Object.keys(consent.destinations),
): Described[] {
  return [...new Set(names)]
    .filter((name) => name !== SEGMENT)
    .map((name) => {
      const entry = findInCatalogue(name)
      const categories = categoriesOf(consent, name, entry)
      return { name, displayName: entry?.displayName ?? name, categories, entry, storage: findStorage(name) }
    })
}

/** By the name itself, or by another name of the same destination. */
function categoriesOf(
  consent: Declaration,
  name: string,
  entry: CatalogueEntry | undefined,
): readonly string[] {
  const { destinations, unmapped } = consent
  const key = Object.hasOwn(destinations, name)
    ? name
    : Object.keys(destinations).find((other) => entry && findInCatalogue(other)?.slug === entry.slug)
  if (key !== undefined) return destinations[key] ?? []
  return unmapped === 'block' || unmapped === 'allow' ? [] : [unmapped]
}

/** Runs on Segment's servers alone, so that it has no way of keeping anything in the browser. */
export const isCloudOnly = ({ entry, storage }: Described): boolean =>
  entry !== undefined && storage === undefined && !entry.modes.includes('device')

export function formatList(items: readonly string[], locale: string): string {
  try {
    return new Intl.ListFormat(locale).format(items)
  } catch {
    return items.join(', ')
  }
}
