// What is kept in the visitor's browser, and for how long: from the vendors' own pages, with those pages.
import {
  findStorage,
  UNSENT_KEY,
  type StoragePurpose,
  type StorageFacts,
  type StoredItem,
} from '@assent/core/catalogue'
import type { FillIn } from './fill-in.js'
import { bullets, code, link, md, paragraphs, table } from './markdown.js'
import { runsInPage, type PrivacyFacts, type Recipient } from './privacy-facts.js'

const PURPOSES: Readonly<Record<StoragePurpose, string>> = {
  visitor: 'tells visitors apart',
  user: 'remembers who signed in',
  session: 'keeps a visit together',
  click: 'remembers which link or advertisement brought the visitor',
  ads: 'measures and personalises advertising',
  test: 'keeps the version of a test',
  state: 'remembers what was seen or closed',
  chat: 'keeps a conversation',
  queue: 'holds what is still to be sent',
  limit: 'limits how often something is sent',
  probe: 'finds out what the browser can store',
  choice: 'keeps an answer',
}
const KINDS = { cookie: 'cookie', local: 'local storage', session: 'session storage' } as const
const HEAD = ['name', 'kind', 'kept for', 'what for']

export function cookieTable({ consent, purposes }: PrivacyFacts, fill: FillIn): string {
  const { name, maxAgeDays } = consent.cookie
  const segment = findStorage('Segment.io')
  return paragraphs(
    '# Cookies and storage',
    'Written by `assent docs`. Lifetimes are what the vendors say they set; browsers may keep things for less.',
    '## Always',
    table(HEAD, [
      [code(name), KINDS.cookie, `${maxAgeDays} days`, PURPOSES.choice],
      [
        code(UNSENT_KEY),
        KINDS.local,
        'until the server has it, where there is an `endpoint`',
        PURPOSES.choice,
      ],
    ]),
    segment && '## Segment, once any category is allowed that something needs',
    segment && itemTable(segment),
    ...purposes.flatMap(({ category, recipients }) => {
      const inPage = recipients.filter(runsInPage)
      return inPage.length === 0
        ? []
        : [`## ${md(category.label)}`, ...inPage.map((one) => recipientStorage(one, category.id, fill))]
    }),
  )
}

function recipientStorage(recipient: Recipient, id: string, fill: FillIn): string {
  const { storage, name, displayName, needs, needLabels } = recipient
  const others = needLabels.filter((_, index) => needs[index] !== id)
  return paragraphs(
    `### ${md(displayName)}${others.length > 0 ? ` (only together with ${others.map(md).join(' and ')})` : ''}`,
    storage
      ? itemTable(storage)
      : fill.mark(`storage:${name}`, "what it keeps, for how long and what for, from the vendor's own page"),
    storage && bullets(storage.sources.map(({ url, checkedOn }) => `read on ${checkedOn}: ${link(url)}`)),
  ).trimEnd()
}

const itemTable = ({ items }: StorageFacts) =>
  table(
    HEAD,
    items.map((item) => [code(item.name), KINDS[item.kind], lifetimeOf(item), PURPOSES[item.purpose]]),
  )

function lifetimeOf({ lifetime }: StoredItem): string {
  if (lifetime === undefined) return 'not said by the vendor'
  if (lifetime === 'session') return 'until the browser is closed'
  if (lifetime === 'until-cleared') return 'until it is cleared'
  if (lifetime >= 86_400) return count(lifetime / 86_400, 'day')
  return lifetime >= 3600 ? count(lifetime / 3600, 'hour') : count(lifetime / 60, 'minute')
}

const count = (number: number, unit: string) =>
  `${Math.round(number)} ${unit}${Math.round(number) === 1 ? '' : 's'}`
