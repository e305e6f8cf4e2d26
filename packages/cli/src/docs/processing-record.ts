// The record of processing activities after Article 30(1) GDPR: the same facts for people (Markdown), for a spreadsheet and
// for programs.
import type { Consent } from '@assent/core'
import { jsonText } from '../printable.js'
import type { FillIn } from './fill-in.js'
import { bullets, code, link, md, paragraphs } from './markdown.js'
import { runsInPage, transferOf, type PrivacyFacts, type Purpose, type Recipient } from './privacy-facts.js'

const SUB_PROCESSORS = 'https://www.twilio.com/legal/sub-processors'

/** Asked once for the whole record: Article 30(1) (a), (c), (f) and (g). */
const GENERAL = [
  [
    'controller',
    'Controller (a)',
    'name and contact details of the controller, of a joint controller and of a representative, if any',
  ],
  [
    'data-protection-officer',
    'Data protection officer (a)',
    'name and contact details, or why there is none',
  ],
  ['data-subjects', 'Data subjects (c)', 'for example: visitors of the website, customers, minors'],
  [
    'personal-data',
    'Personal data (c)',
    'which properties the tracking plan sends, and whether any of them is of a special category (Article 9)',
  ],
  [
    'segment-retention',
    'Retention at Segment (f)',
    "the retention that is set in the workspace, and the contract's for deletion",
  ],
  ['security', 'Security measures (g)', 'technical and organisational measures of Article 32(1)'],
] as const

const KNOWN_DATA =
  'Known from the set-up: addresses of visited pages, events and their properties, an anonymous and, after signing in, a user identifier, the IP address and facts about browser and device.'

/** Asked of each recipient. */
const OF_RECIPIENT = [
  ['role', 'Role', 'processor or independent controller, and the contract (Article 28 or 26)'],
  ['sub-processors', 'Sub-processors', "link to the vendor's list"],
  [
    'safeguards',
    'Safeguards for transfers (e)',
    'adequacy decision (in the United States: certification under the EU-US Data Privacy Framework), standard contractual clauses or none needed, with the document',
  ],
  ['retention', 'Retention (f)', 'how long the vendor keeps the data, and who deletes it'],
] as const

const keyOf = (field: string, { name }: Recipient) => `${field}:${name}`

export function recordInMarkdown(facts: PrivacyFacts, fill: FillIn): string {
  const { purposes, recipients, shut, lock, consent } = facts
  return paragraphs(
    '# Record of processing activities',
    'Article 30(1) GDPR. Written by `assent docs` from the lock and the declaration: change those, and what stands between the marks; the rest is written anew.',
    ...GENERAL.map(([key, title, request]) =>
      paragraphs(`## ${title}`, key === 'personal-data' && KNOWN_DATA, fill.mark(key, request)).trimEnd(),
    ),
    '## Purposes (b)',
    ...purposes.map((purpose) => purposeInMarkdown(purpose, fill)),
    '## Recipients and transfers (d, e)',
    segmentInMarkdown(lock.source.region, fill),
    ...recipients.filter((one) => !shut.includes(one)).map((one) => recipientInMarkdown(one, consent, fill)),
    shut.length > 0 && '### Listed in the workspace, kept shut',
    shut.length > 0 && 'No category opens these; the website sends them nothing.',
    bullets(shut.map(({ displayName }) => md(displayName))),
  )
}

function purposeInMarkdown({ category, recipients, needsConsent }: Purpose, fill: FillIn): string {
  const { id, label, description, required } = category
  const why = required
    ? 'and why it is strictly necessary (Article 5(3) ePrivacy Directive)'
    : 'which is not consent, since it runs unasked; where Article 5(3) ePrivacy Directive holds, that asks for consent'
  const basis = needsConsent
    ? 'consent: Article 6(1)(a) GDPR, Article 5(3) ePrivacy Directive'
    : fill.mark(`basis:${id}`, `legal basis (Article 6(1)), ${why}`)
  return paragraphs(
    `### ${md(label)}`,
    md(description),
    bullets([
      `Legal basis: ${basis}`,
      `Recipients: ${recipients.map(({ displayName }) => md(displayName)).join(', ') || 'none'}`,
    ]),
  ).trimEnd()
}

const segmentInMarkdown = (region: string, fill: FillIn) =>
  paragraphs(
    '### Segment (Twilio)',
    bullets([
      'Role: processor; receives every event that is allowed and passes it on to the recipients below',
      `Region of the workspace: ${region === 'eu' ? 'European Union' : 'United States'}`,
      `Sub-processors: ${link(SUB_PROCESSORS)}`,
      `Safeguards for transfers (e): ${fill.mark('segment-safeguards', 'the data protection addendum, and what it relies on for transfers: the EU-US Data Privacy Framework, standard contractual clauses')}`,
    ]),
  ).trimEnd()

function recipientInMarkdown(recipient: Recipient, consent: Consent, fill: FillIn): string {
  const { name, displayName, website, review } = recipient
  return paragraphs(
    `### ${md(displayName)}`,
    bullets([
      `In Segment: ${code(name)}, ${runsInPage(recipient) ? "its code runs in the visitor's browser" : "events come from Segment's servers"}`,
      `Website: ${website ? link(website) : 'not known'}`,
      gateOf(recipient, consent),
      `Transfer (e): ${transferOf(recipient)}`,
      review
        ? `Reviewed on ${review.date} by ${md(review.reviewer)}${review.note ? `: ${md(review.note)}` : ''}`
        : '**Not reviewed yet**',
      ...OF_RECIPIENT.map(
        ([field, title, request]) => `${title}: ${fill.mark(keyOf(field, recipient), request)}`,
      ),
    ]),
  ).trimEnd()
}

function gateOf({ needs, needLabels }: Recipient, { categories, model }: Consent): string {
  const isRequired = (id: string | undefined) => categories.some((one) => one.id === id && one.required)
  const labels = needLabels.map(md)
  const asked = labels.filter((_, index) => !isRequired(needs[index]))
  if (labels.length === 0) return 'Needs consent to: nothing: it runs unmapped'
  if (asked.length === 0) return `Needs consent to: nothing: ${labels.join(' and ')} is always on`
  return model === 'opt-in'
    ? `Needs consent to: ${asked.join(' and ')}`
    : `Runs until one of these is refused: ${asked.join(', ')}`
}

/** One row per purpose and recipient. */
function rowsOf({ purposes }: PrivacyFacts, fill: FillIn) {
  return purposes.flatMap(({ category, recipients, needsConsent }) =>
    recipients.map((recipient) => ({
      purpose: category.label,
      description: category.description,
      legalBasis: needsConsent ? 'consent, Article 6(1)(a)' : (fill.written(`basis:${category.id}`) ?? null),
      recipient: recipient.displayName,
      creationName: recipient.name,
      website: recipient.website,
      inBrowser: runsInPage(recipient),
      transfer: transferOf(recipient),
      ...Object.fromEntries(
        OF_RECIPIENT.map(([field]) => [field, fill.written(keyOf(field, recipient)) ?? null]),
      ),
      reviewedOn: recipient.review?.date ?? null,
      reviewedBy: recipient.review?.reviewer ?? null,
    })),
  )
}

export function recordAsJson(facts: PrivacyFacts, fill: FillIn): string {
  const general = Object.fromEntries(GENERAL.map(([key]) => [key, fill.written(key) ?? null]))
  const { region } = facts.lock.source
  const safeguards = fill.written('segment-safeguards') ?? null
  const segment = { role: 'processor', region, subProcessors: SUB_PROCESSORS, safeguards }
  return `${jsonText({ article: '30(1) GDPR', ...general, segment, activities: rowsOf(facts, fill) })}\n`
}

const COLUMNS = [
  'purpose',
  'description',
  'legalBasis',
  'recipient',
  'creationName',
  'website',
  'inBrowser',
  'transfer',
  'role',
  'sub-processors',
  'safeguards',
  'retention',
  'reviewedOn',
  'reviewedBy',
] as const

export function recordAsCsv(facts: PrivacyFacts, fill: FillIn): string {
  const rows = rowsOf(facts, fill).map((row: Readonly<Record<string, unknown>>) =>
    COLUMNS.map((column) => row[column]),
  )
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A spreadsheet runs a cell that starts like a formula; an apostrophe makes it words. RFC 4180 otherwise. */
function cell(value: unknown): string {
  const text = String(value ?? '')
  const safe = /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
