// What the browser itself says about tracking. Read, never guessed: null where it says nothing.

interface Signals {
  readonly doNotTrack?: unknown
  readonly msDoNotTrack?: unknown
  readonly globalPrivacyControl?: unknown
}

/** Do Not Track, with the spellings that browsers have used. */
export function readDoNotTrack(): boolean | null {
  if (typeof navigator === 'undefined') return null
  const { doNotTrack, msDoNotTrack } = navigator as Signals
  const said = doNotTrack || (globalThis as Signals).doNotTrack || msDoNotTrack
  if (said === '1' || said === 'yes') return true
  return said === '0' || said === 'no' ? false : null
}

/** Global Privacy Control: `true` refuses sale, sharing and targeted advertising; null in a browser without it. */
export function readGlobalPrivacyControl(): boolean | null {
  if (typeof navigator === 'undefined') return null
  const said = (navigator as Signals).globalPrivacyControl
  return typeof said === 'boolean' ? said : null
}
