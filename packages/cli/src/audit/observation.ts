// What a page was seen to do. Pure data.

/** Before an answer, after a refusal, after a grant, and after that grant was taken back. */
export type Phase = 'before' | 'rejected' | 'accepted' | 'withdrawn'

export interface Observation {
  readonly kind: 'request' | 'cookie' | 'localStorage' | 'sessionStorage'
  /** The address without its query, or the name. */
  readonly what: string
  /** The script, page or line that caused it, as far as the browser knows. */
  readonly initiator: string
}

export interface PhaseReport {
  readonly phase: Phase
  /** False where the page had no such button, so that nothing is known. */
  readonly wasReached: boolean
  readonly observations: readonly Observation[]
  /** A picture of the page, PNG in base64. */
  readonly screenshot?: string
}
