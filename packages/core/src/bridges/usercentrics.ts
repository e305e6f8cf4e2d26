// Version 3: https://usercentrics.com/docs/web/features/api/control-functionality/, /api/interfaces/ and /events/
// Version 2: https://usercentrics.com/docs/web/features/v2/events_v2/events_v2/ and, for what its services are,
// https://docs.usercentrics.com/cmp_browser_sdk/4.38.4/
import type { Bridge } from './bridge.js'
import { globalOf, methodOf, onWindow, propertiesOf, textsIn } from './foreign.js'

const CONSENT = 'UC_CONSENT' // of version 3, as a page begins and as an answer is saved
const READY = 'UC_UI_INITIALIZED'
const EVENTS = [CONSENT, READY, 'UC_UI_CMP_EVENT', 'UC_UI_VIEW_CHANGED']

interface Service {
  readonly id: unknown
  readonly category: unknown
  readonly isEssential: boolean
  readonly isGiven: boolean
  /** Whether a visitor said so: what a page begins with is implicit. */
  readonly isExplicit: boolean
}

const isExplicit = (type: unknown) => typeof type === 'string' && type.toLowerCase() === 'explicit'

/** @param isRequired - whether it asks, for the first time or again */
function readingOf(
  isRequired: unknown,
  isAnswer: boolean,
  services: readonly Service[],
): ReturnType<Bridge['read']> {
  if (isRequired === true) return 'unanswered'
  if (isRequired !== false || services.length === 0) return undefined // it has not loaded
  // a service that came after an answer has its default
  const isAllowed = (service: Service) =>
    service.isGiven && (!isAnswer || service.isExplicit || service.isEssential)
  const refused = new Set(services.filter((service) => !isAllowed(service)).map(({ category }) => category))
  const allowed = services
    .filter(isAllowed)
    .flatMap(({ id, category }) => (refused.has(category) ? [id] : [id, category]))
  return { allowed: textsIn(allowed), isAnswer }
}

function readingOfDetails(details: unknown) {
  const { consent, services } = propertiesOf(details)
  const { required, status, type: overall } = propertiesOf(consent)
  const entries = Object.entries(propertiesOf(services)).map(([id, each]): Service => {
    const { category, essential, consent: own } = propertiesOf(each)
    const { given, type } = propertiesOf(own)
    const isEssential = essential === true
    // an opt-out of everything may leave each as it was
    const isGiven = given === true && (isEssential || status !== 'ALL_DENIED')
    return { id, category, isEssential, isGiven, isExplicit: isExplicit(type) }
  })
  return readingOf(required, isExplicit(overall), entries)
}

const version3 = () => globalOf('__ucCmp')
const version2 = () => globalOf('UC_UI')
const isVersion3 = () => methodOf(version3(), 'getConsentDetails') !== undefined

function readVersion2() {
  if (methodOf(version2(), 'isInitialized')?.() !== true) return undefined
  const services = methodOf(version2(), 'getServicesBaseInfo')?.()
  const entries = (Array.isArray(services) ? services : []).map((each): Service => {
    const { id, categorySlug, isEssential, consent } = propertiesOf(each)
    const { status, history } = propertiesOf(consent)
    const { type } = propertiesOf(Array.isArray(history) ? history.at(-1) : undefined)
    return {
      id,
      category: categorySlug,
      isEssential: isEssential === true,
      isGiven: status === true,
      isExplicit: isExplicit(type),
    }
  })
  const isAnswer = entries.some((entry) => entry.isExplicit)
  return readingOf(methodOf(version2(), 'isConsentRequired')?.(), isAnswer, entries)
}

/**
 * Usercentrics, version 2 or 3. Its ids are those of its services, and of its categories: one is allowed where all of its
 * services are. Consent that it calls implicit is no answer.
 */
export function usercentrics(): Bridge {
  let said: ReturnType<Bridge['read']>
  return {
    name: 'Usercentrics',
    subscribe(changed) {
      let isStopped = false
      let heard = 0
      const hear = (details: unknown) => {
        heard++
        said = readingOfDetails(details) // at once: a switch that is not saved yet changes the object
        changed()
      }
      const ask = () => {
        const before = heard
        new Promise((resolve) => resolve(methodOf(version3(), 'getConsentDetails')?.())).then(
          (details) => !isStopped && heard === before && hear(details), // what was told since is newer
          () => {},
        )
      }
      const stop = onWindow(EVENTS, (event) => {
        if (event.type === CONSENT) hear((event as CustomEvent).detail)
        else if (!isVersion3()) changed()
        else if (event.type === READY) ask()
      })
      if (isVersion3()) ask()
      return () => {
        isStopped = true
        stop()
      }
    },
    read: () => (isVersion3() ? said : readVersion2()),
    open: () => void methodOf(isVersion3() ? version3() : version2(), 'showSecondLayer')?.(),
  }
}
