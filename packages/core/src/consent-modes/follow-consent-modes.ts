// The live state, in the words of each vendor. Connected before the gate that starts vendors, it is heard before that.
import { isAllowed, withRequired } from '../decision.js'
import { ConsentError } from '../errors.js'
import type { ConsentReader } from '../store.js'
import { tellApp } from '../tell-app.js'
import type { ConsentState } from '../vocabulary.js'
import type { ConsentMode, ConsentTypes } from './consent-mode.js'

export interface ConsentModesOptions {
  /** Told of what a vendor made fail: `CONSENT_MODE_FAILED`. */
  readonly onError?: (error: ConsentError) => void
}

/** What each was told last: the page's, whoever follows, since a strict mode follows twice. */
const told = new WeakMap<ConsentMode, string>()

/**
 * Tells vendors what is granted, now and at once on each change. To be called after `followPage` and before the gate is
 * connected: what a vendor was not told it may take for granted.
 *
 * @throws ConsentError `UNKNOWN_CATEGORY`
 * @returns ends the following; what was told stands
 */
export function followConsentModes<Id extends string>(
  { consent, getState, connect }: Pick<ConsentReader<Id>, 'consent' | 'getState' | 'connect'>,
  modes: readonly ConsentMode<NoInfer<Id>>[],
  { onError }: ConsentModesOptions = {},
): () => void {
  for (const id of modes.flatMap(({ needs }) => Object.values(needs).flat()))
    if (!consent.categories.some((category) => category.id === id))
      throw new ConsentError('UNKNOWN_CATEGORY', `"${id}"`)
  const failing = new Set<ConsentMode>()
  const tell = (mode: ConsentMode) => {
    const state = getState() // the newest: telling one vendor may have it change
    const types = typesOf(mode, state)
    const text = JSON.stringify(types)
    if (told.get(mode) === text) return
    told.set(mode, text) // ahead of what it may have told meanwhile
    try {
      const preferences = withRequired(consent, (id) => (isAllowed(state, id) ? 'unset' : 'denied'))
      if (!mode.tell(types, typesOf(mode, { ...state, preferences }))) told.delete(mode)
      failing.delete(mode)
    } catch (cause) {
      told.delete(mode) // nobody knows what it has heard
      if (!failing.has(mode)) tellApp(onError, new ConsentError('CONSENT_MODE_FAILED', mode.name, { cause }))
      failing.add(mode) // one that goes on failing is reported once
    }
  }
  const apply = () => modes.forEach(tell)
  const stop = connect({ apply })
  apply()
  return stop
}

function typesOf({ needs }: ConsentMode, state: ConsentState): ConsentTypes {
  const isGranted = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => isAllowed(state, id))
  return Object.fromEntries(
    Object.entries(needs).map(([type, ids]) => [type, isGranted(ids) ? 'granted' : 'denied']),
  )
}
