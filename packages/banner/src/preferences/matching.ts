// Which destinations a search means. Pure.
import type { ListedDestination } from '@assent/react'

/** From here on a list is too long to be read through. */
export const SEARCH_FROM = 20

/** Letters without accents and case, so that "cafe" finds "Café". */
const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const folded = new WeakMap<ListedDestination, string>()

function textOf(destination: ListedDestination): string {
  const known = folded.get(destination)
  if (known !== undefined) return known
  const text = fold(`${destination.displayName} ${destination.description ?? ''}`)
  folded.set(destination, text)
  return text
}

/**
 * @param categories - as declared: their labels are searched too
 * @returns the destinations that hold every word, in name, description or category; undefined where nothing is searched for
 */
export function findMatches(
  destinations: readonly ListedDestination[],
  query: string,
  categories: readonly { readonly id: string; readonly label: string }[],
): ReadonlySet<ListedDestination> | undefined {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  const labels = new Map(categories.map(({ id, label }) => [id, fold(label)]))
  const holds = (destination: ListedDestination, word: string) =>
    textOf(destination).includes(word) || destination.categories.some((id) => labels.get(id)?.includes(word))
  return new Set(destinations.filter((destination) => words.every((word) => holds(destination, word))))
}
