// Step 5 of the walk: whether Segment itself may run, in a page and for an event that a server sends. Pure, and apart from
// the other gate, since no first visit asks it.
import type { Consent } from './declaration.js'
import { optionalCategories } from './decision.js'
import { isOpen } from './gate.js'
import { SEGMENT } from './segment-hosts.js'
import type { CategoryId, ConsentState, DestinationName } from './vocabulary.js'

/** A destination by what it needs, and by all that it is called. */
type Needing = readonly [needed: readonly CategoryId[], ...names: readonly DestinationName[]]

/**
 * When it is mapped and allowed, else when something is that a visitor could have refused. Unmapped destinations and required
 * categories are no reason to start.
 */
export function isSegmentOpen(
  consent: Consent,
  state: ConsentState,
  destinations: readonly Needing[],
): boolean {
  const optional = new Set(optionalCategories(consent))
  const own = consent.destinations[SEGMENT]
  const deciding: readonly Needing[] = own ? [[own, SEGMENT]] : destinations
  return deciding.some(
    ([needed, ...names]) => isOpen(state, needed, ...names) && needed.some((id) => optional.has(id)),
  )
}
