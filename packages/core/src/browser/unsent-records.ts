// Decisions that the server has not confirmed, in `localStorage`: there only once an answer exists, and never many.
import type { ConsentRecord } from '../record.js'
import { UNSENT_KEY } from '../unsent-key.js'

/** What an earlier page, or another script, left there; what it says is looked at by the server. */
export function readUnsent(): ConsentRecord[] {
  const lines = (storage()[UNSENT_KEY] ?? '').split('\n')
  return lines.map(parse).filter((record) => record !== undefined)
}

export function forgetUnsent(sent: string): void {
  const rest = readUnsent().filter(({ recordId }) => recordId !== sent)
  if (rest.length > 0) storage()[UNSENT_KEY] = rest.map((record) => JSON.stringify(record)).join('\n')
  else delete storage()[UNSENT_KEY]
}

function parse(line: string): ConsentRecord | undefined {
  try {
    const record = JSON.parse(line) as Partial<ConsentRecord> | null
    const { recordId, preferences } = record ?? {}
    return typeof recordId === 'string' && preferences ? (record as ConsentRecord) : undefined
  } catch {
    return undefined // cut, or not ours
  }
}

/** None where it is blocked, or `null`: switched off in Firefox, or in the web view of an Android app. */
function storage(): Record<string, string | undefined> {
  try {
    return localStorage ?? {}
  } catch {
    return {}
  }
}
