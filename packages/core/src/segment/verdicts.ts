// What may run now: the pure rules of `workspace.ts` asked with the live state, the app's own limits, and its last word.
import { ConsentError } from '../errors.js'
import { stamp } from '../stamp.js'
import type { ConsentState } from '../vocabulary.js'
import { wishFor } from './consent-plugin.js'
import type { EnginePorts } from './engine-ports.js'
import { mayRun, mayRunSegment, type Destination, type Workspace } from './workspace.js'

export interface Verdicts {
  /** @param at - the live state when absent */
  isSegmentOpen(at?: ConsentState): boolean
  isOpen(destination: Destination, at?: ConsentState): boolean
}

/** @param ports, workspace - asked each time: hot reload exchanges the one, the other comes late */
export function createVerdicts(ports: () => EnginePorts, workspace: () => Workspace | undefined): Verdicts {
  const reported = new Set<string>()
  const isSegmentOpen = (at = ports().store.getState()) => {
    const known = workspace()
    return known !== undefined && mayRunSegment(ports().store.consent, at, known)
  }

  /** An app's predicate that throws shuts the destination. */
  const lastWord = (destination: Destination, at: ConsentState, verdict: boolean): boolean => {
    const { options, onError } = ports()
    const { name, displayName, categories } = destination
    if (!options.decideDestination) return verdict
    try {
      const asked = { name, displayName, categories, allowed: verdict }
      return options.decideDestination(asked, stamp(at).categoryPreferences) === true
    } catch (cause) {
      if (!reported.has(name))
        onError(new ConsentError('LISTENER_FAILED', `decideDestination for ${name}`, { cause }))
      reported.add(name)
      return false
    }
  }

  return {
    isSegmentOpen,
    isOpen(destination, at = ports().store.getState()) {
      const { options, store } = ports()
      const wish = wishFor(options.analytics?.integrations ?? {}, destination.name, destination.displayName)
      if (wish === false || !isSegmentOpen(at)) return false
      return lastWord(destination, at, mayRun(store.consent, at, destination))
    },
  }
}
