// Step 0: one word per thing. Imports nothing, so that every other file may import it.

/** The id of a category: the key that Segment receives in `context.consent.categoryPreferences`. */
export type CategoryId = string

/** A destination's `creationName` as Segment knows it, or its display name where an app writes it by hand. */
export type DestinationName = string

/** `unset` is neither a yes nor a no: only `isAllowed` gives it a meaning, from the consent model. */
export type Preference = 'granted' | 'denied' | 'unset'

/** An answer a visitor can give to one category. */
export type Answer = 'granted' | 'denied'

/**
 * What holds while a visitor has not answered.
 * `opt-in`: nothing (GDPR, ePrivacy 5(3)). `opt-out` and `notice`: allowed until denied.
 */
export type ConsentModel = 'opt-in' | 'opt-out' | 'notice'

/** Which control caused a decision. `expiry`: none; what was granted holds no longer, and is asked about again. */
export type Reason =
  | 'accept-all'
  | 'reject-all'
  | 'save-choices'
  | 'withdraw'
  | 'signal'
  | 'bridge'
  | 'expiry'
  | 'server'
  | 'restore'

/** Consent as data: no methods, no promises. Questions about it are pure functions. */
export interface ConsentState<Id extends CategoryId = CategoryId> {
  readonly preferences: Readonly<Record<Id, Preference>>
  readonly model: ConsentModel
  /** Destinations that were switched off one by one, although their categories are granted. */
  readonly denied: readonly DestinationName[]
  /** Milliseconds since the Unix epoch (UTC); null while nothing was decided. */
  readonly decidedAt: number | null
  /** The version of the notice that was answered, or that is being shown. */
  readonly noticeVersion: string
  /** Names the decision in the audit log; null while nothing was decided. */
  readonly recordId: string | null
  /** Names the decisions of one visitor in the audit log; a secret of theirs. Absent while nothing was decided. */
  readonly subjectId?: string
  /** Once a browser's own refusal (Global Privacy Control) was honoured. */
  readonly signal?: boolean | undefined
  /** Destinations that came, or changed, after their categories were granted: shut until the visitor answers again. */
  readonly unasked?: readonly DestinationName[] | undefined
}

/** Destination -> every category it needs. One that needs none is a mistake, and stays shut. */
export type DestinationMap = Readonly<Record<DestinationName, readonly CategoryId[]>>
