// What is known of a destination, as lines to read before deciding.
import { catalogueVersion, findInCatalogue } from '@assent/core/catalogue'
import { isAdvertising } from '@assent/core/lock'
import { FINDING_WORDS } from '../check/finding-words.js'
import { printable } from '../printable.js'
import type { PendingReview } from './pending-reviews.js'

const RUNS = {
  action: 'runs its code in the page',
  classic: 'runs its code in the page (classic)',
  cloud: "receives events from Segment's servers; nothing of it runs in the page",
} as const

const list = (words: readonly string[], none: string) => words.map(printable).join(', ') || none

export function knownFacts({ destination, findings, mapped }: PendingReview): string[] {
  const { name, mode, review } = destination
  const slug = findInCatalogue(name)?.slug
  const rows: [string, string][] = [
    ['creation name', printable(name)],
    ['mode', RUNS[mode]],
    ['catalogue', list(destination.catalogueCategories, `not in the catalogue of ${catalogueVersion}`)],
    ['website', printable(destination.website) || 'not known'],
    ['Segment says', list(destination.workspaceCategories, 'no consent category')],
    ['the app says', list(mapped, 'no category')],
    ['receives in', list(destination.endpoints, 'not known')],
  ]
  if (slug)
    rows.push([
      'documented at',
      `https://www.twilio.com/docs/segment/connections/destinations/catalog/${slug}`,
    ])
  if (isAdvertising(destination)) rows.push(['note', 'a platform for advertising'])
  if (review) {
    const { reviewer, date, categories, note } = review
    rows.push([
      'last review',
      `${date} by ${printable(reviewer)}: ${list(categories, 'stays shut')}. ${printable(note)}`,
    ])
  }
  const width = Math.max(...rows.map(([label]) => label.length))
  return [
    ...rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`),
    ...findings.map(
      (finding) => `! ${FINDING_WORDS[finding.code].title}: ${FINDING_WORDS[finding.code].said(finding)}`,
    ),
  ]
}
