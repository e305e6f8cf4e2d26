// A report as it is printed, without a process: a terminal that keeps the lines and marks what it paints.
import type { Finding } from '@assent/core/lock'
import type { CheckReport, Reporter } from '../src/check/report.js'

export const finding = (
  code: Finding['code'],
  was: readonly string[] = [],
  is: readonly string[] = [],
): Finding => ({
  code,
  destination: 'Actions Amplitude',
  displayName: 'Amplitude (Actions)',
  was,
  is,
})

export const emptyReport: CheckReport = {
  findings: [],
  destinations: 1,
  against: ['the workspace (us)', 'consent.ts'],
  lockFile: {
    path: 'destinations.lock.json',
    text: '{\n  "name": "Other",\n  "displayName": "Actions Amplitude",\n  "name": "Actions Amplitude"\n}',
  },
  configFile: { path: 'consent.ts', text: "// loads videos\n\nid: 'video',\nAmplitude: 'video'" },
}

export function printed(reporter: Reporter, report: Partial<CheckReport>): string[] {
  const lines: string[] = []
  const terminal = {
    print: (text = '') => void lines.push(text),
    paint: (style: unknown, text: string) => `<${String(style)}>${text}`,
  }
  type Told = Parameters<Reporter>[1]
  reporter({ ...emptyReport, ...report }, terminal as unknown as Told) // it prints and paints, and asks for nothing else
  return lines
}
