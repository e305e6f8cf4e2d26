// IAB TCF 2, by the CMP API that every registered CMP has:
// https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework "IAB Tech Lab - CMP API v2"
import type { Bridge } from './bridge.js'
import { methodOf, propertiesOf, whenThere } from './foreign.js'

/** The TCF's purposes, by their numbers in appendix A of its policies. */
export type TcfPurpose = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11'

const VERSION = 2
const PURPOSES: readonly TcfPurpose[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']
const DECIDED = new Set<unknown>(['tcloaded', 'useractioncomplete'])

/** A CMP may load with no answer to tell of. */
const isDecision = ({ eventStatus, tcString }: Readonly<Record<string, unknown>>) =>
  DECIDED.has(eventStatus) && typeof tcString === 'string' && tcString !== ''

const call = (command: string, ...args: readonly unknown[]) =>
  methodOf(globalThis, '__tcfapi')?.(command, VERSION, ...args)

/** Any CMP of the TCF. Its ids are the purposes, `'1'` to `'11'`: consent to them, never legitimate interest. */
export function tcf(): Bridge<TcfPurpose> {
  let said: Readonly<Record<string, unknown>> = {}
  let isDecided = false
  return {
    name: 'TCF',
    subscribe(changed) {
      let isStopped = false
      let listenerId: unknown // may be 0
      const stopListening = () => {
        if (listenerId !== undefined) call('removeEventListener', () => {}, listenerId)
      }
      const hear = (data: unknown, isSuccess: unknown) => {
        if (isSuccess !== true) return
        listenerId = propertiesOf(data)['listenerId']
        if (isStopped) return stopListening() // a stub answers late
        said = propertiesOf(data)
        isDecided ||= isDecision(said)
        changed()
      }
      const stopWaiting = whenThere(
        () => methodOf(globalThis, '__tcfapi'), // an element of that name is none
        () => call('addEventListener', hear),
      )
      return () => {
        isStopped = true
        stopWaiting()
        stopListening()
      }
    },
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
