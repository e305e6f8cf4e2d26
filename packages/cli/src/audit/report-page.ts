// The report as a page of its own: no script, no request, every word escaped.
import type { Finding } from './judge.js'
import type { PhaseReport, VisitReport } from './observation.js'
import { aside, GPC_WORDS, PHASE_WORDS, sumOf, whenOf, type AuditReport } from './report-people.js'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.4rem .6rem .4rem 0;text-align:start;overflow-wrap:anywhere}img{max-width:100%;border:1px solid #ccc}'

export function reportPage({ url, region, findings, visits }: AuditReport): string {
  const title = `Consent audit of ${escape(url)}`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
<p>${escape(sumOf(findings))}${region === undefined ? '' : ` The visitor's browser was set up as one in ${escape(region)}.`}</p>
${table(findings, visits)}
${visits.map((visit) => visitSection(visit, findings)).join('\n')}
</html>
`
}

function table(findings: readonly Finding[], visits: readonly VisitReport[]): string {
  if (findings.length === 0) return ''
  const rows = findings.map((finding) => {
    const { level, kind, what, seen, initiator } = finding
    const cells = [level, kind, `${what}${aside(finding)}`, whenOf(seen, visits), initiator]
    return `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`
  })
  const head =
    '<tr><th>Weight</th><th>What</th><th>Where to, or its name</th><th>When</th><th>Caused by</th></tr>'
  return `<table>${head}${rows.join('')}</table>`
}

function visitSection({ gpc, phases }: VisitReport, findings: readonly Finding[]): string {
  const number = findings.filter(({ seen }) => seen.some((one) => one.gpc === gpc)).length
  return `<h2>A visitor ${GPC_WORDS[gpc]}: ${number} found</h2>${phases.map(phaseSection).join('\n')}`
}

function phaseSection({ phase, missing, observations, screenshot }: PhaseReport): string {
  const list = observations
    .map(
      ({ kind, what, keptFor }) =>
        `<li>${escape(`${kind} ${what}${keptFor ? ` (kept for ${keptFor})` : ''}`)}</li>`,
    )
    .join('')
  const picture = screenshot
    ? `<img alt="The page ${PHASE_WORDS[phase]}" src="data:image/png;base64,${screenshot}">`
    : ''
  const said = missing === undefined ? '' : `<p>Not known: ${escape(missing)}.</p>`
  return `<h3>${PHASE_WORDS[phase]}</h3>${said}<details><summary>${observations.length} seen</summary><ul>${list}</ul></details>${picture}`
}
