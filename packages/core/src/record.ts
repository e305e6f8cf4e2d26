// Step 7 of the walk: one line of the audit log for each decision.
import type { Consent } from './declaration.js'
import { mappingFingerprint } from './encode-cookie.js'
import type {
  CategoryId,
  ConsentModel,
  ConsentState,
  DestinationName,
  Preference,
  Reason,
} from './vocabulary.js'

/** One decision, as it is written down: what was answered, to which notice, by which control, and what held before. */
export interface ConsentRecord<Id extends CategoryId = CategoryId> {
  readonly recordId: string
  /** The same for all decisions of one visitor, and in no address or receipt: it opens the visitor's history. */
  readonly subjectId: string
  /** Milliseconds since the Unix epoch (UTC). */
  readonly decidedAt: number
  readonly reason: Reason
  readonly model: ConsentModel
  readonly noticeVersion: string
  /** Changes when the app's own destination map does. */
  readonly mapping: string
  readonly preferences: Readonly<Record<Id, Preference>>
  /** Destinations that were switched off one by one. */
  readonly denied: readonly DestinationName[]
  /** Destinations that stay shut although their categories are granted: the visitor was not asked about them. */
  readonly unasked?: readonly DestinationName[] | undefined
  readonly previous: Readonly<Record<Id, Preference>>
  /** Whose law applied, where that is and how it is known: where a server took the decision. */
  readonly jurisdiction?: { readonly id: string; readonly region?: string; readonly basis: string }
  /** What the browser signalled: where a server took the decision. */
  readonly signals?: Readonly<Record<string, boolean>>
  /** For how many days the answer holds, by the declaration and that law: where a server took the decision. */
  readonly validForDays?: number
}

/** Where records go. What it throws or rejects with is reported and never undoes the decision. */
export type RecordSink<Id extends CategoryId = CategoryId> = (
  record: ConsentRecord<Id>,
) => void | Promise<void>

export function recordOf<Id extends CategoryId>(
  consent: Consent<Id>,
  next: ConsentState<Id>,
  previous: ConsentState<Id>,
  reason: Reason,
): ConsentRecord<Id> {
  const { signal: _signal, ...decided } = next
  return {
    ...decided,
    recordId: next.recordId ?? '',
    subjectId: next.subjectId ?? '',
    decidedAt: next.decidedAt ?? 0,
    reason,
    mapping: mappingFingerprint(consent),
    previous: previous.preferences,
  }
}
