// The report on a terminal: each finding with when it was seen and by what it was caused, then what could not be told.
import { visible } from '../printable.js'
import type { Terminal } from '../terminal.js'
import type { Finding, Occasion } from './judge.js'
import type { Gpc, PhaseReport, VisitReport } from './observation.js'

export interface AuditReport {
  readonly url: string
  readonly region: string | undefined
  readonly findings: readonly Finding[]
  readonly visits: readonly VisitReport[]
}

export const PHASE_WORDS: Readonly<Record<PhaseReport['phase'], string>> = {
  before: 'before an answer',
  rejected: 'after a refusal',
  accepted: 'after a grant',
  withdrawn: 'after a withdrawal',
}
export const GPC_WORDS: Readonly<Record<Gpc, string>> = {
  off: 'without Global Privacy Control',
  on: 'with Global Privacy Control',
}

export function tellPeople(
  { findings, visits }: AuditReport,
  { print, paint }: Pick<Terminal, 'print' | 'paint'>,
): void {
  for (const finding of findings) {
    const sign = finding.level === 'leak' ? paint('red', '✗') : paint('yellow', '!')
    print(`${sign} ${finding.kind} ${visible(finding.what)}${visible(aside(finding))}`)
    print(`    ${whenOf(finding.seen, visits)}; caused by ${visible(finding.initiator)}`)
  }
  for (const { gpc, phases } of visits) {
    const visitor = visits.length > 1 ? `, ${GPC_WORDS[gpc]}` : ''
    for (const { phase, missing } of phases) {
      if (missing !== undefined)
        print(`${paint('yellow', '?')} ${PHASE_WORDS[phase]}${visitor}: ${visible(missing)}`)
    }
  }
  print(sumOf(findings))
}

/** Whose it is, where that is known and not told by the address. */
export function aside({ vendor, keptFor }: Finding): string {
  const parts = [keptFor && `kept for ${keptFor}`, vendor].filter(Boolean)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

/** Visitors who saw the same are told of together. */
export function whenOf(seen: readonly Occasion[], visits: readonly VisitReport[]): string {
  const byPhases = new Map<string, Gpc[]>()
  for (const { gpc, phases } of seen) {
    const when = phases.map((phase) => PHASE_WORDS[phase]).join(', ')
    byPhases.set(when, [...(byPhases.get(when) ?? []), gpc])
  }
  return [...byPhases]
    .map(([when, visitors]) =>
      visitors.length === visits.length
        ? when
        : `${when} (${visitors.map((gpc) => `only ${GPC_WORDS[gpc]}`).join(', ')})`,
    )
    .join('; ')
}

export function sumOf(findings: readonly Finding[]): string {
  const leaks = findings.filter(({ level }) => level === 'leak').length
  const warnings = findings.length - leaks
  const found = leaks === 0 ? 'Nothing was found without consent' : `${leaks} found without consent`
  if (warnings === 0) return `${found}.`
  return `${found}, and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}: unknown hosts that were asked before an answer.`
}
