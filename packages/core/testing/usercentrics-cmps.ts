// Usercentrics in both of its versions, written as its documentation has them.
import { usercentrics } from '../src/bridges/usercentrics.js'
import { dispatch, drop, page, type Cmp } from './cmp.js'

const ANALYTICS = 'HkocEodjb7'
const ADS = 'S1_9Vsuj-Q'
/** A category and a service. */
const ids = ['statistics', ADS] as const
const categoryOf = { [ANALYTICS]: 'statistics', [ADS]: 'marketing', essential: 'essential' }
const isGiven = (id: string, allowed: readonly string[]) =>
  id === 'essential' || allowed.includes(id === ANALYTICS ? 'statistics' : id)

/** Version 2 answers at once, and each service knows how it came to what it is. */
export function createUsercentrics2(): Cmp {
  let isOpen = false
  let given: readonly string[] | undefined
  const history = () => {
    const atFirst = { action: 'onInitialPageLoad', type: 'implicit', status: false }
    return given ? [atFirst, { action: 'onUpdateServices', type: 'explicit' }] : [atFirst]
  }
  const services = () =>
    Object.entries(categoryOf).map(([id, categorySlug]) => ({
      id,
      categorySlug,
      isEssential: id === 'essential',
      consent: { status: isGiven(id, given ?? []), history: history() },
    }))
  return {
    bridge: usercentrics,
    ids,
    load(answer) {
      given = answer
      page['UC_UI'] = {
        isInitialized: () => true,
        isConsentRequired: () => given === undefined,
        getServicesBaseInfo: services,
        showSecondLayer: () => void (isOpen = true),
      }
      dispatch('UC_UI_INITIALIZED')
    },
    answer(allowed) {
      dispatch('UC_UI_CMP_EVENT', { source: 'SECOND_LAYER', type: 'SAVE' })
      given = allowed
      dispatch('UC_UI_VIEW_CHANGED', { previousView: 'SECOND_LAYER', view: 'NONE' })
    },
    isOpen: () => isOpen,
    forget: () => drop('UC_UI'),
  }
}

/** Version 3 answers by promises, and tells an answer with all there is to know. */
export function createUsercentrics3(): Cmp {
  let isOpen = false
  let given: readonly string[] | undefined
  const type = () => (given ? 'EXPLICIT' : 'IMPLICIT')
  const services = () =>
    Object.entries(categoryOf).map(([id, category]) => {
      const consent = { given: isGiven(id, given ?? []), type: type() }
      return [id, { name: id, category, essential: id === 'essential', consent }]
    })
  const details = () => ({
    consent: {
      required: given === undefined,
      status: given?.length ? 'SOME_ACCEPTED' : 'ALL_DENIED',
      type: type(),
    },
    services: Object.fromEntries(services()) as object,
    categories: {},
  })
  return {
    bridge: usercentrics,
    ids,
    load(answer) {
      given = answer
      page['__ucCmp'] = {
        getConsentDetails: () => Promise.resolve(details()),
        showSecondLayer: () => Promise.resolve(void (isOpen = true)),
      }
      dispatch('UC_CONSENT', details())
      dispatch('UC_UI_INITIALIZED')
    },
    answer(allowed) {
      dispatch('UC_UI_CMP_EVENT', { source: '__ucCmp', type: 'SAVE' })
      given = allowed
      dispatch('UC_CONSENT', details())
      dispatch('UC_UI_VIEW_CHANGED', { previousView: 'SECOND_LAYER', view: 'NONE' })
    },
    isOpen: () => isOpen,
    forget: () => drop('__ucCmp'),
  }
}
