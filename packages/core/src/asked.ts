// Which destinations an answer was about: one that was added or changed since is asked about, and the answer stays.
import type { Consent } from './declaration.js'
import { isAllowed } from './decision.js'
import type { ConsentState, DestinationName } from './vocabulary.js'

/** Short, for a cookie. Not a secret, not collision-proof. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** A destination with what it needs, as a cookie names it. */
export const printOf = (consent: Consent, name: DestinationName) =>
  fingerprint(`${name}:${consent.destinations[name]?.join()}`).slice(-4)

/** The destinations that an answer lets run although it was not about them: they stay shut until they are asked about. */
export function unaskedSince(
  consent: Consent,
  state: ConsentState,
  wasAsked: (name: DestinationName) => boolean,
): readonly DestinationName[] | undefined {
  const names = Object.keys(consent.destinations).filter(
    (name) => !wasAsked(name) && consent.destinations[name]?.every((id) => isAllowed(state, id)),
  )
  return names.length > 0 ? names : undefined
}
