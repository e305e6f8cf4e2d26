// https://developer.onetrust.com/onetrust/docs/javascript-api and javascript-events-guide
import type { Bridge } from './bridge.js'
import { globalOf, methodOf, onWindow, propertiesOf } from './foreign.js'

// The first comes with every load of the script and every change, the second when a visitor has changed something.
const EVENTS = ['OneTrustGroupsUpdated', 'OTConsentApplied']

const api = () => globalOf('OneTrust')

function domain() {
  const { ConsentModel, ShowAlertNotice } = propertiesOf(methodOf(api(), 'GetDomainData')?.())
  const { Name } = propertiesOf(ConsentModel)
  return {
    model: typeof Name === 'string' ? Name.trim().toLowerCase() : undefined,
    hasBanner: ShowAlertNotice !== false,
  }
}

/**
 * OneTrust. Its ids are those of its groups: `C0002`, or whatever your template calls them.
 *
 * A banner that was closed counts as an answer under OneTrust's model `opt-in` alone; under any other, what it allows is
 * what nobody refused.
 */
export function oneTrust(): Bridge {
  return {
    name: 'OneTrust',
    subscribe: (changed) => onWindow(EVENTS, changed),
    read() {
      const isClosed = methodOf(api(), 'IsAlertBoxClosed') // the global is there before its methods, as configuration
      const groups = globalOf('OnetrustActiveGroups')
      if (!isClosed || typeof groups !== 'string') return undefined
      const { model, hasBanner } = domain()
      if (model !== 'opt-out' && isClosed() !== true) return hasBanner ? 'unanswered' : undefined
      const allowed = groups.split(',').map((id) => id.trim())
      return { allowed, isAnswer: model === 'opt-in' }
    },
    open: () => void methodOf(api(), 'ToggleInfoDisplay')?.(),
  }
}
