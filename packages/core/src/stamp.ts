// Step 6 of the walk: the consent that an event carries. Pure, from live state.
import { isAllowed } from './decision.js'
import type { CategoryId, ConsentState } from './vocabulary.js'

/** Segment's consent object: https://segment.com/docs/privacy/consent-management/consent-in-segment-connections */
export interface ConsentStamp {
  readonly categoryPreferences: Readonly<Record<CategoryId, boolean>>
}

/**
 * What Segment reads under `context.consent`.
 *
 * @param only - stamp these categories alone; all of them when absent
 */
export function stamp(state: ConsentState, only?: ReadonlySet<CategoryId>): ConsentStamp {
  const ids = Object.keys(state.preferences).filter((id) => !only || only.has(id))
  return { categoryPreferences: Object.fromEntries(ids.map((id) => [id, isAllowed(state, id)])) }
}
