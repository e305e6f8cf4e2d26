// `Segment Consent Preference Updated`: the one event that is about consent itself.
import type { ID } from '@segment/analytics-next'
import type { ConsentStamp } from '../stamp.js'
import type { Integrations } from './consent-plugin.js'

/** Segment's own name for it: https://segment.com/docs/privacy/consent-management */
export const CONSENT_EVENT = 'Segment Consent Preference Updated'

export interface LastWord {
  /** `https://api.segment.io/v1`, without a slash at the end. */
  readonly endpoint: string
  readonly writeKey: string
  readonly userId: ID
  readonly anonymousId: ID
  readonly consent: ConsentStamp
  readonly integrations: Integrations
}

/**
 * Tells Segment of a withdrawal of everything, once, past analytics-next: the pipeline is shut by then, and its retries
 * and batches must stay so. To Segment alone; what cannot be delivered now is not tried again.
 * The body is Segment's HTTP API: https://segment.com/docs/connections/sources/catalog/libraries/server/http-api
 */
export function sendLastWord({
  endpoint,
  writeKey,
  userId,
  anonymousId,
  consent,
  integrations,
}: LastWord): void {
  const now = new Date().toISOString()
  const event = {
    type: 'track',
    event: CONSENT_EVENT,
    properties: {},
    messageId: `assent-${Date.now()}-${Math.random().toString(36).slice(2)}`,
    userId: userId ?? undefined,
    anonymousId: anonymousId ?? undefined,
    context: { consent },
    integrations,
    timestamp: now,
    sentAt: now,
    writeKey,
  }
  const headers = { 'Content-Type': 'text/plain' } // as analytics-next: it spares a preflight
  fetch(`${endpoint}/t`, { method: 'POST', keepalive: true, headers, body: JSON.stringify(event) }).catch(
    () => {},
  )
}
