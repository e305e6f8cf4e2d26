// A call as it was made: what is noted of it, for when it may be sent.
import type { ConsentState } from '../vocabulary.js'
import { notePage, type NotedPage } from './noted-page.js'

export const CALL_METHODS = ['track', 'page', 'identify', 'group', 'alias', 'reset'] as const
export type CallMethod = (typeof CALL_METHODS)[number]

/** How a call ended: given to analytics.js, or never to be sent. */
export type CallOutcome = 'sent' | 'dropped'

export interface MadeCall {
  readonly method: CallMethod
  readonly args: readonly unknown[]
  /** When it was made, in milliseconds since the Unix epoch (UTC). */
  readonly at: number
  readonly page: NotedPage
}

export interface HeldCall extends MadeCall {
  readonly settle: (outcome: CallOutcome) => void
  /** What held while it was held: which of it was a refusal, the workspace tells. */
  readonly lived: ConsentState[]
}

/** What happened before the gate's code was there. */
export interface Early {
  /** Oldest first; one that was dropped as it was made has nothing to settle. */
  calls: (MadeCall & Partial<Pick<HeldCall, 'settle'>>)[]
  /** Whether the visitor has answered, of which Segment is to be told. */
  isAnswered?: boolean
}

export const makeCall = (method: CallMethod, args: readonly unknown[]): MadeCall => ({
  method,
  args,
  at: Date.now(),
  page: notePage(),
})
