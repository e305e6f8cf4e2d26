// A sample of what the website can say: banner, categories, recipients. A person finishes and answers for it.
import { optionalCategories, type ConsentModel } from '@assent/core'
import type { FillIn } from './fill-in.js'
import { bullets, md, paragraphs } from './markdown.js'
import type { PrivacyFacts, Purpose, Recipient } from './privacy-facts.js'

const HOW_TO_WITHDRAW =
  'You can change or withdraw your answer at any time under “Privacy preferences”, as easily as you gave it. That does not change what was lawful before.'

/** What the first layer can say truly: what holds while nothing was answered. */
const OFFERS: Readonly<Record<ConsentModel, readonly [verb: string, choice: string]>> = {
  'opt-in': [
    'would like to use',
    'You decide; refusing has no disadvantage. Until you answer, nothing of this runs.',
  ],
  'opt-out': ['use', 'You can refuse, which has no disadvantage. Until you do, all of this runs.'],
  notice: ['use', 'You can object, which has no disadvantage. Until you do, all of this runs.'],
}

export function consentText(facts: PrivacyFacts, fill: FillIn): string {
  const { consent, purposes } = facts
  const [verb, choice] = OFFERS[consent.model]
  const optional = new Set(optionalCategories(consent))
  const asked = purposes.filter(({ category }) => optional.has(category.id))
  const numberOf = new Set(asked.flatMap(({ recipients }) => recipients.map(({ name }) => name))).size
  return paragraphs(
    '# Sample consent text',
    'Written by `assent docs` from what the app declares. Whoever answers for the website checks and finishes it.',
    '## First layer',
    `${whoOf(numberOf)} ${verb} cookies and similar techniques for: ${asked.map(({ category }) => md(category.label)).join(', ')}. ${choice}`,
    `Who we are: ${fill.mark('consent:controller', 'name of the controller, and a link to the privacy notice')}`,
    `${HOW_TO_WITHDRAW} Your answer is kept for ${consent.cookie.maxAgeDays} days.`,
    '## Second layer',
    ...purposes.map((purpose) => purposeText(purpose)),
    '## Transfers',
    transferText(
      purposes.flatMap(({ category, recipients }) => (category.required ? [] : recipients)),
      fill,
    ),
  )
}

const whoOf = (partners: number) =>
  partners === 0 ? 'We' : `We and ${partners} ${partners === 1 ? 'partner' : 'partners'}`

function purposeText({ category, recipients }: Purpose): string {
  const { label, description, required } = category
  return paragraphs(
    `### ${md(label)}${required ? ' (always on)' : ''}`,
    md(description),
    bullets(recipients.map(recipientText)),
  ).trimEnd()
}

function recipientText({ displayName, needLabels }: Recipient): string {
  return needLabels.length > 1
    ? `${md(displayName)} (only where all of these are allowed: ${needLabels.map(md).join(', ')})`
    : md(displayName)
}

function transferText(recipients: readonly Recipient[], fill: FillIn): string {
  const outside = new Set(recipients.filter((one) => !one.receivesInEu).map((one) => one.displayName))
  if (outside.size === 0)
    return 'Every recipient that you are asked about can receive data in the European Union.'
  return paragraphs(
    `For these recipients no address in the European Union is known: ${[...outside].map(md).join(', ')}.`,
    fill.mark(
      'consent:transfers',
      'to which countries data goes, on which basis, and which risks that has for the visitor (Article 13(1)(f), Article 49(1)(a))',
    ),
  ).trimEnd()
}
