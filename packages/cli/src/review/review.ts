// `assent review`: writes a person's word on each destination into the lock, asked for or given as options.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Consent } from '@assent/core'
import type { Lock, LockedDestination } from '@assent/core/lock'
import { CommandError, defineCommand, type Options, type Values } from '../command.js'
import { formatLock, LOCK_OPTION, lockPath, readLock } from '../lock-file.js'
import { printable } from '../printable.js'
import { CONFIG_OPTION, readDeclaration } from '../read-declaration.js'
import type { Terminal } from '../terminal.js'
import { writeFiles } from '../write-files.js'
import type { Answer } from './ask-reviews.js'
import { pendingReviews, withReview, type PendingReview } from './pending-reviews.js'

const OPTIONS = {
  lock: LOCK_OPTION,
  config: CONFIG_OPTION,
  destination: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: 'only this one, whether it changed or not',
  },
  category: { type: 'string', multiple: true, value: 'ID', help: 'without asking: the category it needs' },
  shut: { type: 'boolean', help: 'without asking: no category, it stays shut' },
  'as-mapped': { type: 'boolean', help: 'without asking: each as the app maps it now' },
  note: {
    type: 'string',
    value: 'TEXT',
    help: 'without asking: what the next reviewer should know; default: the earlier note',
  },
  reviewer: { type: 'string', value: 'NAME', help: 'who looked; default: the name that git knows' },
  date: { type: 'string', value: 'YYYY-MM-DD', help: 'when; default: today' },
} as const satisfies Options

type ReviewValues = Values<typeof OPTIONS>

export const review = defineCommand({
  name: 'review',
  summary: 'go through what is new or changed, and write down what was decided',
  about: `Shows what is known of each destination that nobody reviewed or that changed since, asks which of the app's
categories it needs, and writes that with name and date into the lock. What was answered is kept when you
stop in between. With --category, --shut or --as-mapped nothing is asked.`,
  options: OPTIONS,
  examples: [
    ['assent review', 'go through what waits, in a terminal'],
    [
      'assent review --destination "Facebook Pixel" --category advertising --note "EU audience only"',
      'one, without asking',
    ],
    ['assent review --as-mapped --reviewer "Ada Byron"', 'everything that waits, as the app maps it'],
  ],
  async run(values, terminal) {
    const path = lockPath(terminal.cwd, values.lock)
    let lock = await readLock(path)
    const { consent } = await readDeclaration(terminal.cwd, values.config)
    const pending = pendingReviews(lock, consent, chosenNames(values.destination, lock))
    const answer = givenAnswer(values, consent)
    if (pending.length === 0) {
      terminal.print('Everything is reviewed.')
      return 0
    }
    if (!answer && !terminal.isInteractive) throw unasked(pending)
    const date = dateOf(values.date)
    const reviewer = await reviewerOf(values.reviewer, terminal.cwd)
    const record = ({ destination }: PendingReview, { categories, note }: Answer) => {
      const { name, mode, workspaceCategories } = destination
      lock = withReview(lock, name, { categories, mode, workspaceCategories, reviewer, date, note })
    }
    const save = () => writeFiles([{ path, text: formatLock(lock) }])
    if (answer) {
      for (const one of pending) record(one, answer(one))
      await save()
    }
    const done = answer
      ? pending.length
      : await (
          await import('./ask-reviews.js')
        ).askReviews(pending, consent, terminal, async (one, given) => {
          record(one, given)
          await save()
        })
    report(lock, consent, pending, done, terminal)
    return done === pending.length ? 0 : 1
  },
})

const unasked = (pending: readonly PendingReview[]) =>
  new CommandError(
    `${pending.length} destinations wait for a review, and there is no terminal to ask in.`,
    'Run it in one, or give --as-mapped, or --destination with --category or --shut.',
  )

/** By creation name or display name; without any, those that need a look. */
function chosenNames(
  named: readonly string[] | undefined,
  { destinations }: Lock,
): ReadonlySet<string> | undefined {
  return named && new Set(named.map((name) => find(name, destinations).name))
}

function find(name: string, destinations: readonly LockedDestination[]): LockedDestination {
  const found = destinations.filter((one) => one.name === name)
  const byDisplay = destinations.filter((one) => one.displayName === name)
  const [only, ...others] = found.length > 0 ? found : byDisplay
  if (only && others.length === 0) return only
  throw new CommandError(
    only
      ? `Several destinations are called "${printable(name)}".`
      : `There is no "${printable(name)}" in the lock.`,
    'Write its creation name, as `name` in the lock has it.',
  )
}

function givenAnswer(values: ReviewValues, consent: Consent): ((one: PendingReview) => Answer) | undefined {
  const { category, shut, note, destination } = values
  const ways = [category !== undefined, shut === true, values['as-mapped'] === true].filter(Boolean).length
  if (ways === 0) return undefined
  if (ways > 1)
    throw new CommandError('--category, --shut and --as-mapped say different things.', 'Give one of them.')
  if (!values['as-mapped'] && !destination)
    throw new CommandError('It is not said which destination is meant.', 'Name it with --destination.')
  const declared = consent.categories.map(({ id }) => id)
  const unknown = category?.find((id) => !declared.includes(id))
  if (unknown !== undefined)
    throw new CommandError(`The app declares no category "${unknown}".`, `It has ${declared.join(', ')}.`)
  return ({ mapped, destination: { review: earlier } }) => ({
    categories: category ? [...new Set(category)] : shut ? [] : mapped,
    note: note ?? earlier?.note ?? '',
  })
}

function dateOf(given = new Date().toISOString().slice(0, 10)): string {
  const day = Date.parse(given)
  // There and back again: a 31st of February would be read as a day of March.
  if (!Number.isNaN(day) && new Date(day).toISOString().slice(0, 10) === given) return given
  throw new CommandError(`"${given}" is no date.`, 'Write it as 2026-11-25.')
}

async function reviewerOf(named: string | undefined, cwd: string): Promise<string> {
  const name = (named ?? (await nameInGit(cwd))).trim()
  if (name) return name
  throw new CommandError(
    named === undefined
      ? 'It is not known who reviews: git has no user.name here.'
      : '--reviewer names nobody.',
    'Give --reviewer "Your Name".',
  )
}

const nameInGit = (cwd: string): Promise<string> =>
  promisify(execFile)('git', ['config', 'user.name'], { cwd }).then(
    ({ stdout }) => stdout,
    () => '',
  )

function report(
  lock: Lock,
  consent: Consent,
  pending: readonly PendingReview[],
  done: number,
  { print }: Terminal,
): void {
  const asked = new Set(pending.map(({ destination }) => destination.name))
  const others = pendingReviews(lock, consent).filter(({ destination }) => !asked.has(destination.name))
  const rest = others.length > 0 ? ` Others wait: ${others.length}.` : ''
  print(`${done} of ${pending.length} reviewed.${rest}`)
  const names = new Set([...asked].slice(0, done))
  const otherwise = pendingReviews(lock, consent, names).filter(({ findings }) =>
    findings.some(({ code }) => code === 'category-changed'),
  )
  if (otherwise.length === 0) return
  print('The app maps these otherwise. In `destinations` of defineConsent, write:')
  for (const { destination } of otherwise) {
    const { name, review: given } = destination
    const categories = given?.categories ?? []
    print(
      categories.length > 0
        ? `  ${JSON.stringify(printable(name))}: ${JSON.stringify(categories)},`
        : `  (nothing for ${printable(name)}, and no category in Segment: it was reviewed as one that stays shut)`,
    )
  }
}
