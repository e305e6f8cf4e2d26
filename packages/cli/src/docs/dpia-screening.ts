// Whether a data protection impact assessment may be due (Article 35 GDPR): which triggers the set-up meets, and why.
// The criteria are those of the guidelines WP 248 rev.01; whether they add up to a duty is for a person to say.
import type { FillIn } from './fill-in.js'
import { bullets, md, paragraphs } from './markdown.js'
import { runsInPage, type PrivacyFacts, type Recipient } from './privacy-facts.js'

const MANY = 10

/** Asked of a person: nothing that lock and declaration say answers it. */
const ASKED = [
  [
    'decisions',
    'Systematic and extensive evaluation on which decisions with legal or similarly significant effects rest (Article 35(3)(a))',
    'whether any decision about a visitor rests on this data: a price, a credit, an offer that is withheld',
  ],
  [
    'special-categories',
    'Special categories or criminal convictions on a large scale (Article 35(3)(b))',
    'whether pages or events tell of health, belief, politics, sexuality or the like',
  ],
  [
    'public-area',
    'Systematic monitoring of a publicly accessible area on a large scale (Article 35(3)(c))',
    'whether visits are joined with what is seen in shops, streets or other places',
  ],
  [
    'vulnerable',
    'Vulnerable people, children among them (WP 248, criterion 7)',
    'whether children, patients, employees or others who can hardly refuse are among the visitors',
  ],
] as const

interface Trigger {
  readonly id: string
  readonly title: string
  /** The criterion of WP 248 that it speaks to. */
  readonly criterion: string
  /** Why it applies; undefined where it does not. */
  readonly why: string | undefined
  readonly instead: string
}

export function dpiaScreening(facts: PrivacyFacts, fill: FillIn): string {
  const triggers = triggersOf(facts)
  const met = triggers.filter(({ why }) => why !== undefined)
  return paragraphs(
    '# Screening for a data protection impact assessment',
    'Article 35 GDPR, criteria of WP 248 rev.01. Written by `assent docs`; it says what the set-up shows, not whether an assessment is due. Two criteria together usually mean that it is; the list of your supervisory authority (Article 35(4)) comes first.',
    `**${met.length} of ${triggers.length} triggers apply.**`,
    ...triggers.map((trigger) => triggerText(trigger, fill)),
    '## What no set-up shows',
    'The cases of Article 35(3), in which an assessment is always due, and the criteria of WP 248 about whose data it is:',
    bullets(ASKED.map(([id, title, request]) => `${title}: ${fill.mark(`dpia:${id}`, request)}`)),
    '## Outcome',
    `Assessment needed: ${fill.mark('dpia:outcome', 'yes or no, and why')}`,
    `Decided by: ${fill.mark('dpia:decided-by', 'name, role and date; advice of the data protection officer (Article 35(2))')}`,
  )
}

function triggerText({ id, title, criterion, why, instead }: Trigger, fill: FillIn): string {
  return paragraphs(
    `## ${title}: ${why === undefined ? 'does not apply' : 'applies'}`,
    bullets([
      `Why: ${why ?? instead}`,
      `Criterion: ${criterion}`,
      ...(why === undefined
        ? []
        : [`Assessment: ${fill.mark(`dpia:${id}`, 'what this means here, and what is done about it')}`]),
    ]),
  ).trimEnd()
}

const names = (recipients: readonly Recipient[]) =>
  recipients.map(({ displayName }) => md(displayName)).join(', ')

const whyIf = (recipients: readonly Recipient[], why: string) =>
  recipients.length > 0 ? `${why}: ${names(recipients)}` : undefined

const isOf = ({ catalogueCategories }: Recipient, ...categories: string[]) =>
  catalogueCategories.some((category) => categories.includes(category))

const buildsAudiences = (one: Recipient) =>
  one.isAdvertising || isOf(one, 'Personalization', 'A/B Testing') || /audience/i.test(one.displayName)

function triggersOf({ recipients, shut }: PrivacyFacts): Trigger[] {
  const open = recipients.filter((one) => !shut.includes(one))
  return [
    {
      id: 'many',
      title: 'Many destinations',
      criterion: 'data processed on a large scale; data sets matched or combined',
      why:
        open.length >= MANY
          ? `${open.length} destinations receive the same visits; ${MANY} or more count as many here`
          : undefined,
      instead: `${open.length} destinations receive data; ${MANY} or more count as many here`,
    },
    {
      id: 'advertising',
      title: 'Advertising platforms with a transfer to a third country',
      criterion: 'evaluation or scoring; data sets matched or combined; transfers (Chapter V)',
      why: whyIf(
        open.filter((one) => one.isAdvertising && !one.receivesInEu),
        'for these no endpoint in the European Union is known',
      ),
      instead: 'no advertising platform without an endpoint in the European Union',
    },
    {
      id: 'only-gate',
      title: 'The consent manager is the only gate',
      criterion: 'innovative use of technical solutions; the consequences of one fault',
      why: whyIf(
        open.filter((one) => one.workspaceCategories.length === 0),
        'Segment knows no consent category for these, so that nothing but the page holds them back',
      ),
      instead: 'Segment has a consent category for each, and can hold them back on its servers too',
    },
    {
      id: 'audiences',
      title: 'Audiences and personalisation',
      criterion: 'evaluation or scoring, including profiling and predicting',
      why: whyIf(
        open.filter(buildsAudiences),
        "by Segment's catalogue these personalise, test, or advertise, for which platforms build audiences of visitors",
      ),
      instead: 'no destination for personalisation, tests or advertising, by the catalogue of Segment',
    },
    {
      id: 'recording',
      title: 'Recording of visits',
      criterion: 'systematic monitoring',
      why: whyIf(
        open.filter((one) => isOf(one, 'Heatmaps & Recordings') && runsInPage(one)),
        'these can record what visitors do on a page',
      ),
      instead: 'no destination that records visits, by the catalogue of Segment',
    },
  ]
}
