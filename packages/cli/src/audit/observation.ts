// What a page was seen to do. Pure.

/** Before an answer, after a refusal, after a grant, and after that grant was taken back. */
export type Phase = 'before' | 'rejected' | 'accepted' | 'withdrawn'

export interface Observation {
  readonly kind: 'request' | 'cookie' | 'localStorage' | 'sessionStorage'
  /** The address without its query, or the name. */
  readonly what: string
  /** The script, page or line that caused it, as far as the browser knows. */
  readonly initiator: string
}

const LONGEST_TEXT = 500

/** What a page says that it wrote. A page may say anything; what is no write is left out. */
export function parseWrite(said: unknown, otherInitiator?: string): Observation | undefined {
  if (typeof said !== 'object' || said === null) return undefined
  const { kind, what, initiator = otherInitiator } = said as Readonly<Record<string, unknown>>
  if (kind !== 'cookie' && kind !== 'localStorage' && kind !== 'sessionStorage') return undefined
  if (typeof what !== 'string' || typeof initiator !== 'string') return undefined
  return { kind, what: what.slice(0, LONGEST_TEXT), initiator: initiator.slice(0, LONGEST_TEXT) }
}

export interface PhaseReport {
  readonly phase: Phase
  /** False where the page had no such button, so that nothing is known. */
  readonly wasReached: boolean
  readonly observations: readonly Observation[]
  /** A picture of the page, PNG in base64. */
  readonly screenshot?: string
}
