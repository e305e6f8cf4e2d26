// Writing a decision down, as the app does it: it may fail or hang, and the answer to the visitor goes out all the same.
import { ConsentError } from '../errors.js'
import type { ConsentRecord } from '../record.js'
import { inTime } from './in-time.js'

/** Who writes decisions down. */
export interface RecordOptions<Id extends string> {
  /**
   * Writes a decision down. Called again with the same `recordId` when a page sends it again, so it must make one
   * record of them. What it returns is awaited. When it fails, the cookie is set all the same, and the page is told to
   * send it again.
   */
  readonly record?: ((decision: ConsentRecord<Id>, request: Request) => unknown) | undefined
  /** How long `record` may take before it counts as failed. @default 5 */
  readonly recordTimeoutSeconds?: number | undefined
}

/** Whether nothing is left to write. */
export async function writeRecord<Id extends string>(
  { record, recordTimeoutSeconds = 5 }: RecordOptions<Id>,
  report: (error: unknown) => void,
  decision: ConsentRecord<Id>,
  request: Request,
): Promise<boolean> {
  try {
    await inTime(() => record?.(decision, request), recordTimeoutSeconds, 'no answer')
    return true
  } catch (cause) {
    report(new ConsentError('RECORD_NOT_KEPT', decision.recordId, { cause }))
    return false
  }
}
