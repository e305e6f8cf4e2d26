// The words of the privacy page, in English. Strings only; `{placeholders}` are replaced. What they say of Segment is
// what these pages say: https://www.twilio.com/docs/segment/guides/regional-segment (regions, Data Privacy Framework),
// https://www.twilio.com/en-us/legal/bcr/processor (processor), https://www.twilio.com/legal/sub-processors.
import type { StorageKind, StoragePurpose } from '@assent/core/catalogue'

type Words = Readonly<Record<`purpose-${StoragePurpose}` | `kind-${StorageKind}`, string>>

export interface DisclosureCopy extends Words {
  /** A BCP 47 language tag: for `lang`, durations and lists. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly introduction: string
  readonly required: string
  readonly noDestinations: string
  /** Of a destination that needs several categories. `{categories}` */
  readonly needsAll: string
  /** Heading over destinations that belong to no category, and what becomes of them. */
  readonly uncategorised: string
  readonly uncategorisedRuns: string
  readonly uncategorisedBlocked: string
  /** `{names}` */
  readonly stores: string
  readonly storesUnknown: string
  readonly storesNothing: string
  readonly runsHere: string
  readonly runsElsewhere: string
  readonly locationEu: string
  readonly locationEither: string
  readonly locationUs: string
  readonly locationUnknown: string
  readonly processorTitle: string
  readonly processor: string
  readonly subProcessors: string
  readonly processorRules: string
  readonly transferUs: string
  readonly transferEu: string
  readonly transferSource: string
  readonly domainsTitle: string
  readonly domains: string
  /** `{host}` */
  readonly domainCdn: string
  readonly domainApi: string
  readonly domainOthers: string
  readonly ownHost: string
  readonly withdrawTitle: string
  readonly withdraw: string
  readonly tableCaption: string
  readonly tableNote: string
  readonly tableUnknown: string
  readonly name: string
  readonly type: string
  readonly duration: string
  readonly purpose: string
  readonly who: string
  readonly us: string
  readonly segment: string
  /** Where a refusal is remembered for another time. `{duration}`, `{refusal}` */
  readonly durationOfAnswer: string
  readonly untilClosed: string
  readonly untilCleared: string
  /** Of an answer on its way to the app's `endpoint`. */
  readonly untilSent: string
  readonly durationUnknown: string
}

export const disclosureCopy: DisclosureCopy = {
  locale: 'en',
  direction: 'ltr',
  title: 'What we collect, and who receives it',
  introduction:
    'You decide by category what we may collect. This page names every service of each category, what it keeps in ' +
    'your browser and where it receives data.',
  required: 'Needed for this site to work, and always on.',
  noDestinations: 'No outside service is used for this.',
  needsAll: 'Used only where all of these are allowed: {categories}.',
  uncategorised: 'Other services',
  uncategorisedRuns: 'These run without being asked for.',
  uncategorisedBlocked: 'These are not used, whatever you answer.',
  stores: 'Keeps in your browser: {names}.',
  storesUnknown: 'What it keeps in your browser is not documented here.',
  storesNothing: 'Keeps nothing in your browser.',
  runsHere: 'Its own code runs in your browser.',
  runsElsewhere: 'It receives data from Segment’s servers, not from your browser.',
  locationEu: 'Segment’s catalogue lists servers in the EU only.',
  locationEither:
    'Segment’s catalogue lists servers in the EU and in the United States. Whether data leaves the EU depends on how we set the service up.',
  locationUs: 'Segment’s catalogue lists servers in the United States only. Data leaves the EU.',
  locationUnknown: 'Segment’s catalogue does not know this service. Assume that data leaves the EU.',
  processorTitle: 'Segment, who processes data for us',
  processor:
    'Events go to Segment, a service of Twilio Inc., which processes them on our behalf and passes them on to the services that are allowed.',
  subProcessors: 'Twilio’s sub-processors',
  processorRules: 'Twilio’s rules as a processor',
  transferUs:
    'Our Segment workspace is in the United States. Twilio is certified under the EU-US Data Privacy Framework and relies on it for the transfer.',
  transferEu: 'Our Segment workspace is in the EU: Segment receives and keeps the data there.',
  transferSource: 'Segment’s regions',
  domainsTitle: 'Whom your browser contacts',
  domains: 'Once a service above is allowed, your browser contacts:',
  domainCdn: '{host} for Segment’s settings and scripts',
  domainApi: '{host} with the events',
  domainOthers: 'the servers of each allowed service whose own code runs in your browser',
  ownHost: 'this site',
  withdrawTitle: 'Changing your mind',
  withdraw:
    'You can change or withdraw your answer at any time under Privacy preferences. Collection stops at once, and what a service has kept in your browser is removed as far as this site can reach it.',
  tableCaption: 'Cookies and other storage in your browser',
  tableNote: '“*” and “?” stand for characters that differ between sites and visits.',
  tableUnknown: 'What these services keep is not documented here: {names}.',
  name: 'Name',
  type: 'Type',
  duration: 'Kept for',
  purpose: 'Purpose',
  who: 'Set by',
  us: 'This site',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, or {refusal} after a refusal',
  untilClosed: 'Until you close the browser',
  untilCleared: 'Until you clear it',
  untilSent: 'Until our server has your answer',
  durationUnknown: 'Not documented',
  'kind-cookie': 'Cookie',
  'kind-local': 'Local storage',
  'kind-session': 'Session storage',
  'purpose-visitor': 'Tells your browser from others',
  'purpose-user': 'Remembers who you are after you sign in or write to us',
  'purpose-session': 'Keeps the pages of one visit together',
  'purpose-click': 'Remembers which link or advertisement brought you here',
  'purpose-ads': 'Measures and personalises advertising',
  'purpose-test': 'Keeps showing you the same version of a test',
  'purpose-state': 'Remembers what you have already seen or closed',
  'purpose-chat': 'Keeps a conversation across pages',
  'purpose-queue': 'Holds events that could not be sent yet',
  'purpose-limit': 'Limits how often data is sent',
  'purpose-probe': 'Finds out what your browser can store',
  'purpose-choice': 'Remembers your answer about privacy',
}

/** Words with their placeholders filled in; one that nobody fills stays as it is. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : placeholder,
  )
}

/** A name inside a sentence, kept whole where that runs the other way: between a first strong isolate and its end (UAX #9). */
export const nameIn = ({ direction }: Pick<DisclosureCopy, 'direction'>, name: string): string =>
  direction === 'rtl' ? `\u2068${name}\u2069` : name
