// https://cookieconsent.orestbida.com/reference/api-reference.html; read in vanilla-cookieconsent 3.1.0
import type { Bridge } from './bridge.js'
import { globalOf, methodOf, onWindow, propertiesOf, textsIn } from './foreign.js'

// A first answer tells the first alone, a later change the second alone, and one that it asks for the third.
const EVENTS = ['cc:onConsent', 'cc:onChange', 'cc:onModalShow']

/**
 * vanilla-cookieconsent 3. Its ids are its categories.
 *
 * @param module - for an app that imports it; the page's global `CookieConsent` otherwise
 */
export function vanillaCookieConsent(module?: object): Bridge {
  const api = () => module ?? globalOf('CookieConsent')
  return {
    name: 'vanilla-cookieconsent',
    subscribe: (changed) => onWindow(EVENTS, changed),
    read() {
      // not before `run`, which also reads its cookie; `mode` is there from the first
      const isConfigured = methodOf(api(), 'getConfig')?.('categories') !== undefined
      if (!isConfigured) return undefined
      if (methodOf(api(), 'validConsent')?.() !== true) return 'unanswered'
      const { acceptedCategories } = propertiesOf(methodOf(api(), 'getUserPreferences')?.())
      return { allowed: textsIn(acceptedCategories), isAnswer: true }
    },
    open: () => void methodOf(api(), 'showPreferences')?.(),
  }
}
