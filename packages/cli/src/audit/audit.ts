// `assent audit`: what a site does without consent, seen from outside, in a real browser.
import { resolve } from 'node:path'
import { defineCommand, type ExitCode } from '../command.js'
import { jsonText, visible } from '../printable.js'
import { writeFiles } from '../write-files.js'
import { AUDIT_OPTIONS, auditOf, buttonsOf, rulesOf } from './audit-options.js'
import { findBrowser } from './find-browser.js'
import { findLeaks, type Finding } from './judge.js'
import type { VisitReport } from './observation.js'
import { observe } from './observe.js'
import { reportPage } from './report-page.js'
import { tellPeople } from './report-people.js'

export const audit = defineCommand({
  name: 'audit',
  summary: 'visit a site in a real browser and report what it does without consent',
  about: `Visits as a new visitor, each time with an empty browser: before an answer, after a refusal, after a grant, and after
that grant was taken back; all of it without and with Global Privacy Control. Every request to another host, every
cookie, storage entry, database and cache without consent is a finding, with what caused it, unless it is declared
as needed. A bare request to an unknown host, there before any answer, is a warning. Pop-ups, frames and workers
are watched too. Works on any site; the buttons are found by Assent's own markup, by that of consent tools in use
or by their words, or you name them.`,
  word: 'url',
  options: AUDIT_OPTIONS,
  examples: [
    ['assent audit https://shop.example', 'before a release'],
    [
      'assent audit https://shop.example --region US-CA --gpc on --pages 5 --report audit.html',
      'more of it, as a visitor from California who refuses sale',
    ],
    [
      'assent audit http://localhost:3000 --segment-host localhost:3000/segment --json',
      'with Segment behind a proxy of your own',
    ],
  ],
  async run(values, terminal) {
    const asked = auditOf(values)
    const rules = rulesOf(values, asked.url)
    const executablePath = findBrowser(values.browser, terminal.env)
    const isUnsandboxed = values['no-sandbox'] === true || process.getuid?.() === 0
    const chromium = { executablePath, isUnsandboxed, place: asked.place }
    const watching = observe(chromium, asked, buttonsOf(values))
    const visits = await terminal.during(`visiting ${visible(asked.url)}`, watching)
    const findings = findLeaks(visits, rules)
    const said = { url: asked.url, region: asked.place?.region, findings, visits }
    if (values.json) terminal.print(jsonText({ ...said, visits: visits.map(withoutPictures) }))
    else tellPeople(said, terminal)
    // Last: what took minutes to find is told, also where that folder cannot be written.
    if (values.report) {
      await writeFiles([{ path: resolve(terminal.cwd, values.report), text: reportPage(said) }])
    }
    return exitCodeOf(findings, visits, values.strict === true)
  },
})

/** 2 where a state could not be reached and nothing was found: nobody can tell. */
function exitCodeOf(
  findings: readonly Finding[],
  visits: readonly VisitReport[],
  isStrict: boolean,
): ExitCode {
  if (findings.some(({ level }) => level === 'leak' || isStrict)) return 1
  return visits.every(({ phases }) => phases.every(({ missing }) => missing === undefined)) ? 0 : 2
}

const withoutPictures = ({ gpc, phases }: VisitReport) => ({
  gpc,
  phases: phases.map((report) => ({ ...report, screenshot: undefined })),
})
