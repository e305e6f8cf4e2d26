// Step 1: what a law can ask of a page that wants consent: model, times, duties towards a browser's own signal.
import { LAW_CHECKS, type LawCheck } from './law-checks.js'
import type { ConsentModel } from './vocabulary.js'

/** What a law asks where a browser signals a refusal (Global Privacy Control). */
export interface SignalDuty {
  readonly mustHonour: boolean
  /** The page must say that the signal was honoured. */
  readonly mustShow: boolean
  /** Whether a grant that is given later, by someone who was told, stands beside the signal. */
  readonly laterGrant: 'stands' | 'yields'
}

/** What the law of a place asks of a page that wants consent. */
export interface Jurisdiction {
  readonly id: string
  readonly model: ConsentModel
  /** How long an answer lasts, in days, unless the app declares less. */
  readonly maxAgeDays: number
  /** Days for which someone who refused everything is not asked again. */
  readonly reaskDays: number
  readonly signal: SignalDuty
  readonly law: {
    readonly name: string
    readonly url: string
    /** When and by what the row was last held against its law. Absent: it never was. */
    readonly checked?: LawCheck | undefined
  }
}

export const cite = (id: string, name: string, url: string) => ({ name, url, checked: LAW_CHECKS.get(id) })

/** No duty; whoever grants in spite of the own signal was asked for it. */
export const FREE: SignalDuty = { mustHonour: false, mustShow: false, laterGrant: 'stands' }
/** A duty whose law was found to let a later consent prevail. */
export const CONSENT_PREVAILS: SignalDuty = { mustHonour: true, mustShow: false, laterGrant: 'stands' }
/** A duty whose law was not found to say so: the signal prevails. */
export const SIGNAL_PREVAILS: SignalDuty = { mustHonour: true, mustShow: false, laterGrant: 'yields' }

// CNIL's recommendation, https://www.cnil.fr/fr/cookies-et-autres-traceurs: answers, refusals too, kept six months
export const OPT_IN = { model: 'opt-in', maxAgeDays: 180, reaskDays: 180, signal: FREE } as const
// Cal. Civ. Code 1798.135(c)(4): twelve months without asking again; taken as the measure for all of these
export const OPT_OUT = { model: 'opt-out', maxAgeDays: 365, reaskDays: 365, signal: FREE } as const
export const NOTICE = { ...OPT_OUT, model: 'notice' } as const

/** What holds where nothing is known: the strictest of each column. */
export const UNKNOWN_JURISDICTION: Jurisdiction = {
  id: 'unknown',
  ...OPT_IN,
  signal: { mustHonour: true, mustShow: true, laterGrant: 'stands' }, // opt-in: whoever grants was asked
  law: cite('unknown', 'Directive 2002/58/EC, art. 5(3)', 'https://eur-lex.europa.eu/eli/dir/2002/58/oj'),
}
