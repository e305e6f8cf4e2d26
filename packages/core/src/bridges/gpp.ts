// IAB GPP, by the CMP API 1.1 that CMPs have in the US, and its sections of the laws there:
// https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform "CMP API Specification", "Section Information"
import type { Bridge, BridgeReading } from './bridge.js'
import { propertiesOf } from './foreign.js'
import { listenToIab } from './iab-listener.js'

/** What the laws of US states let a visitor opt out of. */
export type GppOptOut = 'sale' | 'sharing' | 'targeted-advertising'

type Properties = Readonly<Record<string, unknown>>

const FIRST_ID = 6
/** The US sections in the order of their ids; a prefix is `us` and one of these. */
const SECTIONS = 'pv1 nat ca va co ut ct fl mt or tx de ia ne nh nj tn mn md in ky ri'.split(' ')

/**
 * Where each is said: in the first of its fields that a section has and that applies. Where California says sharing,
 * other states say targeted advertising; the oldest section knows sale alone.
 */
const FIELDS = {
  sale: ['SaleOptOut', 'OptOutSale'],
  sharing: ['SharingOptOut', 'TargetedAdvertisingOptOut', 'OptOutSale'],
  'targeted-advertising': ['TargetedAdvertisingOptOut', 'SharingOptOut', 'OptOutSale'],
} as const satisfies Readonly<Record<GppOptOut, readonly string[]>>
const OPT_OUTS = Object.keys(FIELDS) as readonly GppOptOut[]

const NOT_APPLICABLE = new Set<unknown>([undefined, 0, '-'])
const NOT_OPTED_OUT = new Set<unknown>([2, 'N'])

/** The ids of the US sections that apply. */
const applicableIn = ({ applicableSections }: Properties): readonly number[] =>
  Array.isArray(applicableSections) ? applicableSections.map(Number).filter((id) => id >= FIRST_ID) : []

/** What the US sections that apply say. A section is its segments; the IAB's own library has them as one. */
function segmentsIn(ping: Properties): readonly Properties[] {
  const applicable = applicableIn(ping)
  const isApplicable = (prefix: string) => {
    if (!prefix.startsWith('us')) return false
    const at = SECTIONS.indexOf(prefix.slice(2))
    const isNew = at < 0 // of a law that came since
    return applicable.some((id) => (isNew ? id >= FIRST_ID + SECTIONS.length : id === FIRST_ID + at))
  }
  return Object.entries(propertiesOf(ping['parsedSections']))
    .flatMap(([prefix, section]) => (isApplicable(prefix) ? [section].flat() : []))
    .map(propertiesOf)
}

const isRead = (segment: Properties) => segment['Gpc'] || FIELDS.sale.some((field) => field in segment)

function isOptedOut(segment: Properties, id: GppOptOut): boolean {
  if (segment['Gpc']) return true
  const value = FIELDS[id].map((field) => segment[field]).find((each) => !NOT_APPLICABLE.has(each))
  return value !== undefined && !NOT_OPTED_OUT.has(value)
}

/** No opt-out is nobody's word, and an opt-out of one thing no consent to another: this is never an answer. */
function readingOf(ping: Properties): BridgeReading<GppOptOut> | undefined {
  const segments = segmentsIn(ping)
  if (ping['signalStatus'] !== 'ready' || ping['cmpStatus'] === 'error' || !segments.some(isRead))
    return undefined
  const allowed = OPT_OUTS.filter((id) => !segments.some((segment) => isOptedOut(segment, id)))
  return { allowed, isAnswer: false }
}

const isAsking = (ping: Properties) =>
  ping['signalStatus'] === 'not ready' &&
  ping['cmpDisplayStatus'] === 'visible' &&
  ping['cmpStatus'] !== 'error' &&
  applicableIn(ping).length > 0

/**
 * Any CMP of the GPP, by its sections of US laws. Its ids are what these let a visitor opt out of, each allowed until
 * somebody does, in any section that applies or by Global Privacy Control. What it allows is no consent: it grants
 * nothing under `opt-in`.
 */
export function gpp(): Bridge<GppOptOut> {
  let said: Properties = {}
  let isDecided = false
  return {
    name: 'GPP',
    subscribe: (changed) =>
      listenToIab('__gpp', [], ({ pingData }) => {
        said = propertiesOf(pingData)
        isDecided ||= readingOf(said) !== undefined
        changed()
      }),
    read() {
      // who comes back to change an answer has one until then
      return readingOf(said) ?? (isAsking(said) && !isDecided ? 'unanswered' : undefined)
    },
  }
}
