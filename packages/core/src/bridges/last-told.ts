// What a CMP said the last time, so that the next page, or the same one as it follows again, can tell whether it says
// something new.

/** In the page's storage, from the first answer on. */
const KEY = 'assent-bridge'

/** What this page has heard itself goes before what another tab has heard since: its CMP may not know of that. */
const heardHere = new WeakMap<object, string>()

export const lastToldHere = (bridge: object): string | undefined => heardHere.get(bridge)

export function readLastTold(bridge: object): string | undefined {
  try {
    return heardHere.get(bridge) ?? localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined // storage is blocked
  }
}

/** @param isAnswered - nothing is stored before */
export function keepLastTold(bridge: object, told: string, isAnswered: boolean): void {
  heardHere.set(bridge, told)
  try {
    if (isAnswered) localStorage.setItem(KEY, told)
  } catch {
    // the next page knows nothing, and then takes away but gives nothing back
  }
}
