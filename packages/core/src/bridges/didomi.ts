// https://developers.didomi.io/cmp/web-sdk/reference/api and /events
import type { Bridge } from './bridge.js'
import { globalOf, methodOf, propertiesOf, pushOn, textsIn } from './foreign.js'

const api = () => globalOf('Didomi')

/** Didomi. Its ids are those of its purposes; only consent counts, not legitimate interest. */
export function didomi(): Bridge {
  let isReady = false
  return {
    name: 'Didomi',
    subscribe(changed) {
      let isStopped = false // it has no way to take a listener back
      const hear = () => {
        if (!isStopped) changed()
      }
      pushOn('didomiOnReady', () => {
        isReady = true
        hear()
      })
      pushOn('didomiEventListeners', { event: 'consent.changed', listener: hear })
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
