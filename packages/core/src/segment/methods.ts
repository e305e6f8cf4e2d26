// Segment's methods over one function.
import type { AnalyticsFacade } from './handle.js'
import { CALL_METHODS, type CallMethod, type CallOutcome } from './call.js'

export type Call = (method: CallMethod, args: readonly unknown[]) => CallOutcome | Promise<CallOutcome>

export function methodsOver(call: Call): AnalyticsFacade {
  const rows = CALL_METHODS.map((method) => [method, async (...args: unknown[]) => call(method, args)])
  return Object.fromEntries(rows) as AnalyticsFacade // each method takes its arguments as analytics-next will
}
