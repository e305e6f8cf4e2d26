// A decision as it is posted, by a script or by a form: unknown until each part of it was looked at.
import type { Consent } from '../declaration.js'
import { SHORT_TEXT } from '../check-declaration.js'
import { ID } from '../random-id.js'
import { optionalCategories, withRequired } from '../decision.js'
import type { Answer, CategoryId, ConsentModel, DestinationName, Preference, Reason } from '../vocabulary.js'
import { refuse, type Refusal } from './refusal.js'

/** What someone says was decided. Which categories there are is for `decide` to check. */
export interface PostedDecision {
  /** Absent from a form that names none: it is then given one. */
  readonly recordId?: string
  /** Whose decisions these are; the cookie's when absent, else a new one. */
  readonly subjectId?: string
  /** Milliseconds since the Unix epoch (UTC); absent from a form, which is answered as it is posted. */
  readonly decidedAt?: number
  readonly reason: Reason
  readonly answers: Readonly<Record<CategoryId, Answer>>
  /** Destinations that were switched off one by one. */
  readonly denied?: readonly DestinationName[]
  /** Destinations that the page did not ask about: it posts all preferences, not only those that were answered now. */
  readonly unasked?: readonly DestinationName[]
  /** What the page had at the time: an older page may answer an older notice. */
  readonly noticeVersion?: string
  readonly mapping?: string
  readonly model?: ConsentModel
  readonly previous?: Readonly<Record<CategoryId, Preference>>
  readonly returnTo?: string
}

const POSTABLE: readonly unknown[] = [
  'accept-all',
  'reject-all',
  'save-choices',
  'withdraw',
  'signal',
  'bridge',
  'expiry',
  'restore',
] satisfies Reason[]
const MODELS: readonly unknown[] = ['opt-in', 'opt-out', 'notice'] satisfies ConsentModel[]
const PREFERENCES: readonly unknown[] = ['granted', 'denied', 'unset'] satisfies Preference[]
/** Of destinations in a list. */
const MOST_NAMES = 500
const FINGERPRINT = /^[a-z\d]{1,13}$/

const isText = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value)
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value)
const isTime = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0
const isMapOf = (isValue: (value: unknown) => boolean) => (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => isValue(each))

const isListOf = (isValue: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length <= MOST_NAMES && value.every(isValue)

/** Every field of a JSON post that is read, whether it must be there, and what it may be. */
const JSON_FIELDS: Readonly<
  Record<string, { readonly must?: boolean; readonly is: (value: unknown) => boolean }>
> = {
  recordId: { must: true, is: isText(ID) },
  subjectId: { is: isText(ID) },
  decidedAt: { must: true, is: isTime },
  reason: { must: true, is: isOneOf(POSTABLE) },
  answers: { must: true, is: isMapOf(isOneOf(['granted', 'denied'])) },
  denied: { is: isListOf(isText(SHORT_TEXT)) },
  unasked: { is: isListOf(isText(SHORT_TEXT)) },
  noticeVersion: { is: isText(SHORT_TEXT) },
  mapping: { is: isText(FINGERPRINT) },
  model: { is: isOneOf(MODELS) },
  previous: { is: isMapOf(isOneOf(PREFERENCES)) },
}

export function parseJsonDecision(text: string): PostedDecision | Refusal {
  const content = parse(text)
  if (!isMapOf(() => true)(content)) return refuse('MALFORMED')
  const fields = content as Readonly<Record<string, unknown>>
  const found: Record<string, unknown> = {}
  for (const [name, { must, is }] of Object.entries(JSON_FIELDS)) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (value === undefined ? must : !is(value)) return refuse('MALFORMED')
    if (value !== undefined) found[name] = value
  }
  return found as unknown as PostedDecision // each field was checked above, by the table
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The names that a form uses beside the categories' ids. */
export const FORM_FIELDS: readonly string[] = ['answer', 'returnTo', 'noticeVersion', 'recordId']
const BUTTONS: readonly unknown[] = ['accept-all', 'reject-all', 'save-choices'] satisfies Reason[]

/** The pressed button is `answer`; with `save-choices` each ticked category is a field of its own. */
export function parseFormDecision<Id extends CategoryId>(
  consent: Consent<Id>,
  text: string,
): PostedDecision | Refusal {
  const form = new URLSearchParams(text)
  const names = [...form.keys()]
  if (new Set(names).size < names.length) return refuse('MALFORMED')
  const { answer, returnTo, noticeVersion, recordId, ...ticks } = Object.fromEntries(form)
  if (!BUTTONS.includes(answer)) return refuse('MALFORMED')
  if (noticeVersion !== undefined && !SHORT_TEXT.test(noticeVersion)) return refuse('MALFORMED')
  if (recordId !== undefined && !ID.test(recordId)) return refuse('MALFORMED')
  const isDeclared = (name: string) => consent.categories.some(({ id }) => id === name)
  if (!Object.keys(ticks).every(isDeclared)) return refuse('UNKNOWN_CATEGORY')
  if (!Object.values(ticks).every((tick) => tick === 'on' || tick === 'granted')) return refuse('MALFORMED')
  const isGranted = (id: Id) =>
    answer === 'accept-all' || (answer === 'save-choices' && Object.hasOwn(ticks, id))
  return {
    reason: answer as Reason, // one of `BUTTONS`
    answers: Object.fromEntries(
      optionalCategories(consent).map((id) => [id, isGranted(id) ? 'granted' : 'denied']),
    ),
    ...(noticeVersion !== undefined && { noticeVersion }),
    ...(recordId !== undefined && { recordId }),
    ...(returnTo && { returnTo }),
  }
}

/** What a page says held before, for the declared categories alone. */
export function postedPrevious<Id extends CategoryId>(
  consent: Consent<Id>,
  previous: Readonly<Record<CategoryId, Preference>>,
): Record<Id, Preference> {
  return withRequired(consent, (id) => (Object.hasOwn(previous, id) ? previous[id] : undefined) ?? 'unset')
}
