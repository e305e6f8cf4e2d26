// Which destinations a person has to look at, with all that is known of each. Pure.
import type { Consent } from '@assent/core'
import {
  advertisingCategoriesOf,
  isAdvertising,
  lockFindings,
  mappingOf,
  type Finding,
  type FindingCode,
  type Lock,
  type LockedDestination,
  type Review,
} from '@assent/core/lock'

export interface PendingReview {
  readonly destination: LockedDestination
  /** Why it has to be looked at; empty when it was only asked for. */
  readonly findings: readonly Finding[]
  /** What the app maps it to now. */
  readonly mapped: readonly string[]
  /** What it would be if nobody said otherwise. */
  readonly suggested: readonly string[]
}

/** What a review settles. The other findings are settled in the app or in the workspace. */
const SETTLED_BY_REVIEW: ReadonlySet<FindingCode> = new Set([
  'not-reviewed',
  'mode-changed',
  'workspace-categories-changed',
  'category-changed',
])

/** @param chosen - creation names; those that need a look when absent */
export function pendingReviews(lock: Lock, consent: Consent, chosen?: ReadonlySet<string>): PendingReview[] {
  const findings = lockFindings(lock, { consent })
  return lock.destinations.flatMap((destination) => {
    const own = findings.filter((finding) => finding.destination === destination.name)
    const isPending = own.some(({ code }) => SETTLED_BY_REVIEW.has(code))
    if (!(chosen?.has(destination.name) ?? isPending)) return []
    const mapped = mappingOf(consent, destination).categories
    return [
      {
        destination,
        findings: own,
        mapped,
        suggested: mapped.length > 0 ? mapped : guess(destination, consent),
      },
    ]
  })
}

export function withReview(lock: Lock, name: string, review: Review): Lock {
  const destinations = lock.destinations.map((one) => (one.name === name ? { ...one, review } : one))
  return { ...lock, destinations }
}

const guess = (destination: LockedDestination, consent: Consent) =>
  isAdvertising(destination) ? advertisingCategoriesOf(consent).slice(0, 1) : []
