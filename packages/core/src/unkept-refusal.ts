// What a browser's signal has refused and nobody has written down yet. Apart from the signals that every page reads.
import type { CategoryId, ConsentState } from './vocabulary.js'

/** As answers, to be kept with reason `signal`; undefined where there is nothing to keep. Pure. */
export function unkeptRefusal<Id extends CategoryId>({
  signal,
  recordId,
  preferences,
}: ConsentState<Id>): Partial<Record<Id, 'denied'>> | undefined {
  if (!signal || recordId !== null) return undefined
  const refused = Object.entries(preferences).filter(([, answer]) => answer === 'denied')
  return Object.fromEntries(refused) as Partial<Record<Id, 'denied'>>
}
