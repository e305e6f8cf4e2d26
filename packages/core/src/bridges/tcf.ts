// IAB TCF 2, by the CMP API that every registered CMP has:
// https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework "IAB Tech Lab - CMP API v2"
import type { Bridge } from './bridge.js'
import { propertiesOf } from './foreign.js'
import { listenToIab } from './iab-listener.js'

/** The TCF's purposes, by their numbers in appendix A of its policies. */
export type TcfPurpose = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11'

const VERSION = 2
const PURPOSES: readonly TcfPurpose[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']
const DECIDED = new Set<unknown>(['tcloaded', 'useractioncomplete'])

/** A CMP may load with no answer to tell of. */
const isDecision = ({ eventStatus, tcString }: Readonly<Record<string, unknown>>) =>
  DECIDED.has(eventStatus) && typeof tcString === 'string' && tcString !== ''

/** Any CMP of the TCF. Its ids are the purposes, `'1'` to `'11'`: consent to them, never legitimate interest. */
export function tcf(): Bridge<TcfPurpose> {
  let said: Readonly<Record<string, unknown>> = {}
  let isDecided = false
  return {
    name: 'TCF',
    subscribe: (changed) =>
      listenToIab('__tcfapi', [VERSION], (data) => {
        said = data
        isDecided ||= isDecision(said)
        changed()
      }),
    read() {
      const { gdprApplies, cmpStatus, eventStatus, purpose } = said
      if (gdprApplies !== true || cmpStatus === 'error') return undefined
      // who comes back to change an answer has one until then
      if (eventStatus === 'cmpuishown' && !isDecided) return 'unanswered'
      if (!isDecision(said)) return undefined
      const consents = propertiesOf(propertiesOf(purpose)['consents'])
      return { allowed: PURPOSES.filter((id) => consents[id] === true), isAnswer: true }
    },
  }
}
