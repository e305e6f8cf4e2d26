// What a check found and against what, as each form of report needs it.
import type { Finding } from '@assent/core/lock'
import { jsonString } from '../printable.js'
import type { Terminal } from '../terminal.js'

export interface CheckReport {
  readonly findings: readonly Finding[]
  /** How many destinations were looked at. */
  readonly destinations: number
  /** What the lock was held against, in words. */
  readonly against: readonly string[]
  readonly lockFile: FileInReport
  /** Undefined when the app was left out. */
  readonly configFile: FileInReport | undefined
}

export interface FileInReport {
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}

export type Reporter = (report: CheckReport, terminal: Terminal) => void

/** Where a finding is to be seen: its line in the lock, or in the app's declaration. */
export function placeOf(
  finding: Finding,
  { lockFile, configFile }: CheckReport,
): { path: string; line: number } {
  const { code, destination, was } = finding
  const isDeclared = code === 'category-unused' || code === 'unknown-destination'
  const file = isDeclared && configFile ? configFile : lockFile
  const name = destination ?? was[0] ?? ''
  const lines = file.text.split('\n')
  const quoted = ["'", '"', '`'].map((quote) => quote + name + quote)
  const places = isDeclared
    ? [(line: string) => quoted.some((one) => line.includes(one)), (line: string) => line.includes(name)]
    : [(line: string) => line.trimStart().startsWith('"name":') && line.includes(jsonString(name))]
  const index = places.map((isThere) => lines.findIndex(isThere)).find((found) => found >= 0) ?? 0
  return { path: file.path, line: index + 1 }
}
