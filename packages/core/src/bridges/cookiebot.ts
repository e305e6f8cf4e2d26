// https://www.cookiebot.com/en/developer/
import type { Bridge } from './bridge.js'
import { globalOf, methodOf, onWindow, propertiesOf } from './foreign.js'

/** Cookiebot's own categories. */
export type CookiebotCategory = 'necessary' | 'preferences' | 'statistics' | 'marketing'

const CATEGORIES: readonly CookiebotCategory[] = ['necessary', 'preferences', 'statistics', 'marketing']
const ASKS = 'CookiebotOnDialogDisplay'
const EVENTS = ['CookiebotOnConsentReady', 'CookiebotOnAccept', 'CookiebotOnDecline', ASKS]

const api = () => globalOf('Cookiebot') // an element by that id, until the script in it has run

/** Cookiebot, with its four categories. Consent that it calls implied is no answer. */
export function cookiebot(): Bridge<CookiebotCategory> {
  let isAsking = false
  return {
    name: 'Cookiebot',
    subscribe: (changed) =>
      onWindow(EVENTS, ({ type }) => {
        isAsking = type === ASKS
        changed()
      }),
    read() {
      const { consent, hasResponse } = propertiesOf(api())
      if (hasResponse !== true) return isAsking ? 'unanswered' : undefined // all is false before it has loaded
      const given = propertiesOf(consent)
      return {
        allowed: CATEGORIES.filter((category) => given[category] === true),
        isAnswer: given['method'] === 'explicit',
      }
    },
    open: () => void methodOf(api(), 'show')?.(), // `renew` would forget the answer first
  }
}
