// A refusal that no running analytics.js could obey: given before it ran, on another page, or through the server. What
// earlier pages kept is removed by what the state says.
import type { Consent } from '../declaration.js'
import { isAnythingAllowed } from '../decision.js'
import { isOpen } from '../gate.js'
import type { ConsentState } from '../vocabulary.js'
import { eraseIdentifiers, eraseVendor } from './erase.js'
import type { SegmentOptions } from './options.js'
import type { Destination } from './workspace.js'

/** A destination, as far as the app's own map tells of it. */
type Mapped = Pick<Destination, 'name' | 'displayName' | 'categories'>

/** Who may run: by the workspace once it is known, else by the app's own map. */
export interface Known<Each extends Mapped = Mapped> {
  readonly destinations: readonly Each[]
  isSegmentOpen(): boolean
  isOpen(destination: Each): boolean
}

/** Only what was said no to: who was not asked, and what needs no category, has refused nothing. */
export function eraseRefused<Each extends Mapped>(
  state: ConsentState,
  options: SegmentOptions,
  known: Known<Each>,
  apiKey?: string,
): void {
  const isSegmentRefused = state.decidedAt !== null && !known.isSegmentOpen()
  if (isSegmentRefused) eraseIdentifiers(options, apiKey)
  const open = known.destinations.filter((each) => known.isOpen(each))
  for (const each of known.destinations) {
    if (open.includes(each) || each.categories.length === 0) continue
    if (isSegmentRefused || isDenied(state, each)) eraseVendor(each, options, open)
  }
}

/** By what the app's own map says: without settings nobody says more. */
export function eraseByMap(consent: Consent, state: ConsentState, options: SegmentOptions): void {
  const rows = Object.entries(consent.destinations)
  eraseRefused(state, options, {
    destinations: rows.map(([name, categories]) => ({ name, displayName: name, categories })),
    isSegmentOpen: () => isAnythingAllowed(consent, state),
    isOpen: ({ name, categories }) => isOpen(state, categories, name),
  })
}

function isDenied({ denied, preferences }: ConsentState, { name, displayName, categories }: Mapped): boolean {
  return (
    denied.includes(name) ||
    denied.includes(displayName) ||
    categories.some((id) => preferences[id] === 'denied')
  )
}
