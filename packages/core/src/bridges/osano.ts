// https://developers.osano.com/cmp/javascript-api/developer-documentation-consent-javascript-api
import type { Bridge } from './bridge.js'
import { globalOf, methodOf, propertiesOf, whenThere } from './foreign.js'

/** Osano's own categories. */
export type OsanoCategory = 'ESSENTIAL' | 'STORAGE' | 'PERSONALIZATION' | 'ANALYTICS' | 'MARKETING'

const CATEGORIES: readonly OsanoCategory[] = [
  'ESSENTIAL',
  'STORAGE',
  'PERSONALIZATION',
  'ANALYTICS',
  'MARKETING',
]
/** An opt-out of sale leaves these as they were. */
const SOLD = new Set<OsanoCategory>(['PERSONALIZATION', 'MARKETING'])

const api = () => propertiesOf(globalOf('Osano'))['cm']

function readingOf(isSaved: boolean): ReturnType<Bridge<OsanoCategory>['read']> {
  const { consentModel, mode } = propertiesOf(api())
  const isExplicit = consentModel === 'explicit'
  const getConsent = methodOf(api(), 'getConsent')
  if (!getConsent || mode === 'debug') return undefined // it listens alone, and shows nothing
  if (!isSaved && consentModel !== 'implicit') return isExplicit ? 'unanswered' : undefined
  const consent = propertiesOf(getConsent())
  const isOptedOut = consent['OPT_OUT'] === 'ACCEPT' // of sale: it accepts the opt-out
  const allowed = CATEGORIES.filter((id) => consent[id] === 'ACCEPT' && !(isOptedOut && SOLD.has(id)))
  return { allowed, isAnswer: isExplicit }
}

/**
 * Osano, with its categories. An opt-out of sale refuses `MARKETING` and `PERSONALIZATION`, as Global Privacy Control does
 * there. What was saved is an answer where its consent model is `explicit` alone: elsewhere it allows until somebody refuses.
 */
export function osano(): Bridge<OsanoCategory> {
  let said: ReturnType<typeof readingOf>
  return {
    name: 'Osano',
    subscribe(changed) {
      let isStopped = false
      const hear = (isSaved: boolean) => {
        if (isStopped) return // it calls back a frame after it has been listened to
        said = readingOf(isSaved) // at once: a switch may be moved later, and not be saved
        changed()
      }
      const listeners = {
        'osano-cm-initialized': (consent: unknown) => hear(consent !== undefined), // comes late listeners too
        'osano-cm-consent-saved': () => hear(true),
      }
      const each = (method: 'addEventListener' | 'removeEventListener') => {
        for (const [event, listener] of Object.entries(listeners)) methodOf(api(), method)?.(event, listener)
      }
      const stopWaiting = whenThere(
        () => methodOf(api(), 'addEventListener'),
        () => each('addEventListener'),
      )
      return () => {
        isStopped = true
        stopWaiting()
        each('removeEventListener')
      }
    },
    read: () => said,
    open: () => void methodOf(api(), 'showDrawer')?.(),
  }
}
