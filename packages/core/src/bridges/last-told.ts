// What a CMP said the last time, so that the next page can tell whether it says something new.

/** In the page's storage, from the first answer on. */
const KEY = 'assent-bridge'

export function readLastTold(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined // storage is blocked
  }
}

export function keepLastTold(told: string | undefined): void {
  try {
    if (told === undefined) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, told)
  } catch {
    // the next page knows nothing, and then takes away but gives nothing back
  }
}
