// Segment's methods over one function.
import type { AnalyticsFacade } from './handle.js'
import type { CallMethod, CallOutcome } from './call.js'

export type Call = (method: CallMethod, args: readonly unknown[]) => CallOutcome | Promise<CallOutcome>

const METHODS = ['track', 'page', 'identify', 'group', 'alias', 'reset'] as const

export function methodsOver(call: Call): AnalyticsFacade {
  const rows = METHODS.map((method) => [method, async (...args: unknown[]) => call(method, args)])
  return Object.fromEntries(rows) as AnalyticsFacade // each method takes its arguments as analytics-next will
}
