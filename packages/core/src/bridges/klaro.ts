// https://klaro.org/docs/api/js_api; read in klaro 0.7.22
import type { Bridge } from './bridge.js'
import { globalOf, methodOf, propertiesOf, truthsIn, whenThere } from './foreign.js'

// A toggle that is not saved yet tells `consents`, which nobody here may hear.
const SAVED = new Set<unknown>(['saveConsents', 'applyConsents'])

/**
 * Klaro. Its ids are the names of its services.
 *
 * @param module - for an app that imports it; the page's global otherwise, once it is there
 */
export function klaro(module?: object): Bridge {
  const api = () => module ?? globalOf('klaro')
  // throws while nothing has configured it; asked for on half a page, it would start on the elements of that half
  const manager = () => (document.readyState === 'loading' ? undefined : methodOf(api(), 'getManager')?.())
  return {
    name: 'Klaro',
    subscribe(changed) {
      let unwatch = () => {}
      const watcher = { update: (_: unknown, event: unknown) => SAVED.has(event) && changed() }
      const stop = whenThere(manager, (found) => {
        methodOf(found, 'watch')?.(watcher)
        unwatch = () => void methodOf(found, 'unwatch')?.(watcher)
        changed() // it applied what it knew before anybody could watch
      })
      return () => {
        stop()
        unwatch()
      }
    },
    read() {
      let found: unknown
      try {
        found = manager()
      } catch {
        return undefined
      }
      if (!methodOf(found, 'watch')) return undefined
      // `states` follows `savedConsents` late, and has what is shown once in its place
      const { confirmed, savedConsents } = propertiesOf(found)
      return confirmed === true ? { allowed: truthsIn(savedConsents), isAnswer: true } : 'unanswered'
    },
    open: () => void methodOf(api(), 'show')?.(undefined, true),
  }
}
