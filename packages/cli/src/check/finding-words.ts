// Findings in words: what is wrong, of which destination, and what to do. Every form of report reads them here.
import type { Finding, FindingCode } from '@assent/core/lock'
import { printable } from '../printable.js'

interface Words {
  readonly title: string
  readonly whatToDo: string
  said(finding: Finding): string
}

const list = (words: readonly string[]) => (words.length > 0 ? words.map(printable).join(', ') : 'nothing')
const change = ({ was, is }: Finding) => `${list(was)} -> ${list(is)}`

const MODES: Readonly<Record<string, string>> = {
  action: 'runs in the page',
  classic: 'runs in the page',
  cloud: "receives events from Segment's servers",
}
const mode = ({ is: [word = ''] }: Finding) => MODES[word] ?? printable(word)

const REVIEW = 'Look at what it is, then run `assent review`.'

export const FINDING_WORDS: Readonly<Record<FindingCode, Words>> = {
  'not-in-lock': {
    title: 'New in the workspace',
    whatToDo: 'Run `assent pull`, then `assent review`.',
    said: mode,
  },
  'not-reviewed': { title: 'Not reviewed', whatToDo: REVIEW, said: mode },
  vanished: {
    title: 'No longer in the workspace',
    whatToDo: 'If that was meant, run `assent pull` and commit the lock.',
    said: () => 'was reviewed or listed, and is gone',
  },
  'mode-changed': {
    title: 'Runs otherwise than when it was reviewed',
    whatToDo: `${REVIEW} Where it says so, run \`assent pull\` first.`,
    said: change,
  },
  'workspace-categories-changed': {
    title: 'Other consent categories in Segment than when it was reviewed',
    whatToDo: 'Run `assent pull`, then `assent review`; or set them back in Segment.',
    said: change,
  },
  'category-changed': {
    title: 'Other categories in the app than when it was reviewed',
    whatToDo: 'Run `assent review` if the change is right; otherwise undo it in `defineConsent`.',
    said: change,
  },
  unmapped: {
    title: 'Without a category',
    whatToDo: 'Map it in `destinations` of `defineConsent`, or review it as one that stays shut.',
    said: ({ is: [unmapped] }) =>
      unmapped === 'allow' ? 'runs without being asked for' : 'stays shut, unnoticed',
  },
  'undeclared-category': {
    title: 'Needs a category that the app does not declare',
    whatToDo:
      'Declare it in `categories`, or map the destination in `destinations`. Until then it stays shut.',
    said: ({ is, was }) => `${list(is)}; declared: ${list(was)}`,
  },
  'advertising-elsewhere': {
    title: 'For advertising, in a category that does not say so',
    whatToDo:
      'Map it to the category for advertising; name that category with --advertising if its id does not say so.',
    said: ({ is, was }) => `in ${list(is)}; for advertising: ${list(was)}`,
  },
  'no-eu-endpoint': {
    title: 'Without an endpoint in the European Union',
    whatToDo:
      "Remove it, or ask the vendor and record the transfer; the catalogue knows the vendor's endpoints.",
    said: ({ is }) => (is.length > 0 ? `receives in: ${list(is)}` : 'where it receives is not known'),
  },
  'unknown-destination': {
    title: 'Declared in the app, not in the workspace',
    whatToDo: 'Correct the name in `destinations` of `defineConsent`, or remove it.',
    said: ({ is }) =>
      is.length > 0 ? `the gate knows it as "${printable(is[0] ?? '')}"` : 'nothing has that name',
  },
  'category-unused': {
    title: 'Asked of visitors, needed by nothing',
    whatToDo: 'Remove the category, or map to it what it is for.',
    said: () => 'no destination needs it',
  },
}

/** What the finding is about, for a person. */
export function subjectOf({ destination, displayName, was }: Finding): string {
  if (destination === null) return printable(was[0] ?? '')
  const isSame = displayName === null || displayName === destination
  return isSame ? printable(destination) : `${printable(displayName)} (${printable(destination)})`
}

export const sentenceOf = (finding: Finding): string =>
  `${subjectOf(finding)}: ${FINDING_WORDS[finding.code].said(finding)}`
