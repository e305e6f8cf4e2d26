// https://developers.didomi.io/cmp/web-sdk/reference/api and /events
import type { Bridge } from './bridge.js'
import { globalOf, methodOf, propertiesOf, textsIn } from './foreign.js'

const api = () => globalOf('Didomi')

/** Didomi reads these arrays of the page as it loads, and goes on hearing what is pushed. It has no way to take back. */
function push(queue: 'didomiOnReady' | 'didomiEventListeners', item: unknown): void {
  const page = globalThis as { [name in typeof queue]?: unknown }
  page[queue] ??= []
  methodOf(page[queue], 'push')?.(item)
}

/** Didomi. Its ids are those of its purposes; only consent counts, not legitimate interest. */
export function didomi(): Bridge {
  let isReady = false
  return {
    name: 'Didomi',
    subscribe(changed) {
      let isStopped = false
      const hear = () => {
        if (!isStopped) changed()
      }
      push('didomiOnReady', () => {
        isReady = true
        hear()
      })
      push('didomiEventListeners', { event: 'consent.changed', listener: hear })
      return () => void (isStopped = true)
    },
    read() {
      const status = isReady ? methodOf(api(), 'getUserStatus')?.() : undefined
      if (status === undefined) return undefined
      const { enabled, disabled } = propertiesOf(propertiesOf(propertiesOf(status)['purposes'])['consent'])
      const allowed = textsIn(enabled)
      const isRequired = methodOf(api(), 'isConsentRequired')?.() === true
      const isAsked = methodOf(api(), 'shouldConsentBeCollected')?.() === true
      if (isAsked || allowed.length + textsIn(disabled).length === 0)
        return isRequired ? 'unanswered' : undefined
      return { allowed, isAnswer: isRequired }
    },
    open: () => void methodOf(propertiesOf(api())['preferences'], 'show')?.(),
  }
}
