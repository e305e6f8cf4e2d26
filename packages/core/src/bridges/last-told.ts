// What a CMP said the last time, so that the next page, or the same one as it follows again, can tell whether it says
// something new.
import type { BridgeReading } from './bridge.js'

/** What a CMP says by the ids of the app's own categories; without `isAnswer` where it asks. */
export type Told<Id extends string = string> =
  | BridgeReading<Id>
  | { allowed: readonly []; isAnswer?: undefined }

export type LastTold = Told & {
  /** The decision that held once it was obeyed. */
  readonly recordId: string | null
  /** Which app read it, and by which categories. */
  readonly map: string
}

/** In the page's storage, from the first answer on. */
const KEY = 'assent-bridge'

/** What this page has heard itself goes before what another tab has heard since: its CMP may not know of that. */
const heardHere = new WeakMap<object, LastTold>()

export const lastToldHere = (bridge: object): LastTold | undefined => heardHere.get(bridge)

export function readLastTold(bridge: object): LastTold | undefined {
  try {
    return heardHere.get(bridge) ?? parse(localStorage.getItem(KEY))
  } catch {
    return undefined // storage is blocked, or holds what is not ours
  }
}

function parse(text: string | null): LastTold | undefined {
  const last = JSON.parse(text ?? '0') as Partial<LastTold> | null
  return Array.isArray(last?.allowed) ? (last as LastTold) : undefined // the rest is only compared
}

/** @param isAnswered - nothing is stored before */
export function keepLastTold(bridge: object, last: LastTold, isAnswered: boolean): void {
  heardHere.set(bridge, last)
  try {
    if (isAnswered) localStorage.setItem(KEY, JSON.stringify(last))
  } catch {
    // the next page knows nothing, and then takes away but gives nothing back
  }
}
