// Step 5 of the walk: which destinations may run, and what opened or shut between two states. Pure.
import { isAllowed } from './decision.js'
import type { ConsentState, DestinationMap, DestinationName } from './vocabulary.js'

/** What obeys the state: told of each change after it was remembered. */
export interface Gate {
  apply(next: ConsentState, previous: ConsentState, cause: 'decision' | 'follow'): void
}

/** The destinations whose every category is allowed. */
export function openDestinations(state: ConsentState, map: DestinationMap): DestinationName[] {
  return Object.keys(map).filter((name) => isOpen(state, map[name], name))
}

/** Each destination, and whether it may run. */
export function verdicts(state: ConsentState, map: DestinationMap): Record<DestinationName, boolean> {
  return Object.fromEntries(Object.entries(map).map(([name, needed]) => [name, isOpen(state, needed, name)]))
}

/**
 * One that needs no category is a mistake, and stays shut.
 *
 * @param names - what it is called: one that a visitor switched off, or was not asked about, stays shut too
 */
export function isOpen(
  state: ConsentState,
  needed: readonly string[] | undefined,
  ...names: readonly DestinationName[]
): boolean {
  const isOff = names.some((name) => state.denied.includes(name) || state.unasked?.includes(name))
  return !isOff && !!needed?.length && needed.every((category) => isAllowed(state, category))
}

/** What opened and what shut on the way from one state to another. */
export function destinationChanges(
  previous: ConsentState,
  next: ConsentState,
  map: DestinationMap,
): { readonly opened: DestinationName[]; readonly shut: DestinationName[] } {
  const before = openDestinations(previous, map)
  const after = openDestinations(next, map)
  return {
    opened: after.filter((name) => !before.includes(name)),
    shut: before.filter((name) => !after.includes(name)),
  }
}
