// The interview: one destination after the other, each answer written down before the next is asked.
import { isCancel, multiselect, note, text } from '@clack/prompts'
import type { Consent } from '@assent/core'
import { printable, visible } from '../printable.js'
import type { Terminal } from '../terminal.js'
import { knownFacts } from './known-facts.js'
import type { PendingReview } from './pending-reviews.js'

export interface Answer {
  readonly categories: readonly string[]
  readonly note: string
}

/** @returns how many were answered before the person stopped */
export async function askReviews(
  pending: readonly PendingReview[],
  consent: Consent,
  { input, output }: Terminal,
  keep: (pending: PendingReview, answer: Answer) => Promise<void>,
): Promise<number> {
  for (const [index, one] of pending.entries()) {
    const title = `${index + 1} of ${pending.length}: ${printable(one.destination.displayName)}`
    note(knownFacts(one).join('\n'), title, { input, output })
    const categories = await multiselect({
      message: 'Which categories does it need? None: it stays shut.',
      options: consent.categories.map(({ id, label, description }) => ({
        value: id,
        label: printable(label),
        hint: printable(description),
      })),
      initialValues: one.suggested,
      required: false,
      input,
      output,
    })
    if (isCancel(categories)) return index
    const earlier = one.destination.review?.note ?? ''
    const shown = visible(earlier)
    const words = await text({
      message: 'Anything that the next reviewer should know?',
      placeholder: 'nothing',
      initialValue: shown,
      input,
      output,
    })
    if (isCancel(words)) return index
    await keep(one, { categories, note: words === shown ? earlier : (words ?? '') })
  }
  return pending.length
}
