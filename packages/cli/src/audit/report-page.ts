// The report as a page of its own: no script, no request, every word escaped.
import type { Finding } from './judge.js'
import type { PhaseReport } from './observation.js'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')

export const PHASE_WORDS: Readonly<Record<PhaseReport['phase'], string>> = {
  before: 'before an answer',
  rejected: 'after a refusal',
  accepted: 'after a grant',
  withdrawn: 'after a withdrawal',
}

export function reportPage(
  url: string,
  findings: readonly Finding[],
  phases: readonly PhaseReport[],
): string {
  const rows = findings.map(
    ({ kind, what, initiator, phases: when }) =>
      `<tr><td>${escape(kind)}</td><td>${escape(what)}</td><td>${when.map((phase) => PHASE_WORDS[phase]).join(', ')}</td><td>${escape(initiator)}</td></tr>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Consent audit of ${escape(url)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.4rem .6rem .4rem 0;text-align:start;overflow-wrap:anywhere}img{max-width:100%;border:1px solid #ccc}</style>
<h1>Consent audit of ${escape(url)}</h1>
<p>${findings.length === 0 ? 'Nothing was found.' : `${findings.length} found without consent.`}</p>
${rows.length > 0 ? `<table><tr><th>What</th><th>Where to, or its name</th><th>When</th><th>Caused by</th></tr>${rows.join('')}</table>` : ''}
${phases.map(phaseSection).join('\n')}
</html>
`
}

function phaseSection({ phase, wasReached, observations, screenshot }: PhaseReport): string {
  const list = observations.map(({ kind, what }) => `<li>${escape(`${kind} ${what}`)}</li>`).join('')
  const picture = screenshot
    ? `<img alt="The page ${PHASE_WORDS[phase]}" src="data:image/png;base64,${screenshot}">`
    : ''
  const said = wasReached ? '' : '<p>Not reached: no button for it was found.</p>'
  return `<h2>${PHASE_WORDS[phase]}</h2>${said}<details><summary>${observations.length} seen</summary><ul>${list}</ul></details>${picture}`
}
