// One decision on the wire, and what the endpoint's answer to it means.
import type { ConsentRecord } from '../record.js'

/**
 * `later`: nobody has confirmed it. `refused`: the endpoint's own refusal, which would come again. `kept`: confirmed, and
 * the decision that the cookie now tells of.
 */
export type PostOutcome = 'later' | { readonly refused: number } | { readonly kept: unknown }

const TIMEOUT_MS = 10_000
const REFUSALS: readonly number[] = [400, 403, 413, 415, 422]

/** Not `keepalive`: Chromium goes on with such a request after it was aborted, and obeys its `Set-Cookie`. */
export async function post(
  url: string,
  record: ConsentRecord,
  flight: AbortController,
): Promise<PostOutcome> {
  const timer = setTimeout(() => flight.abort(), TIMEOUT_MS)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(record),
      signal: flight.signal,
    })
    if (REFUSALS.includes(response.status)) return { refused: response.status }
    const answer = (await response.json()) as EndpointAnswer | null
    const isKept = response.ok && answer?.sendAgain === false
    return isKept ? { kept: answer.state?.recordId } : 'later'
  } catch {
    return 'later'
  } finally {
    clearTimeout(timer)
  }
}

/** What is looked at of the endpoint's answer; a proxy may have written another. */
interface EndpointAnswer {
  readonly sendAgain?: unknown
  readonly state?: { readonly recordId?: unknown }
}

/** As the page goes away: nobody hears whether it arrived. */
export function beacon(url: string, record: ConsentRecord): void {
  navigator.sendBeacon?.(url, new Blob([bodyOf(record)], { type: 'application/json' }))
}

function bodyOf({ preferences, ...record }: ConsentRecord): string {
  const answers = Object.fromEntries(Object.entries(preferences).filter(([, answer]) => answer !== 'unset'))
  return JSON.stringify({ ...record, answers })
}
