// `assent audit`: what a site does without consent, seen from outside, in a real browser.
import { resolve } from 'node:path'
import { CommandError, defineCommand, type ExitCode } from '../command.js'
import { visible } from '../printable.js'
import type { Terminal } from '../terminal.js'
import { writeFiles } from '../write-files.js'
import { findBrowser } from './find-browser.js'
import { findLeaks, type Finding } from './judge.js'
import type { PhaseReport } from './observation.js'
import { observe, type Buttons } from './observe.js'
import { PHASE_WORDS, reportPage } from './report-page.js'

const ESSENTIAL = ['tracking-preferences', 'assent-*']

export const audit = defineCommand({
  name: 'audit',
  summary: 'visit a site in a real browser and report what it does without consent',
  about: `Visits as a new visitor, each time with an empty browser: before an answer, after a refusal, after a grant, and after
that grant was taken back. Every request to another host, every cookie and every storage entry without consent is
a finding, with what caused it, unless it is declared as needed. Works on any site; the buttons are found by
Assent's own markup or by their words, or you name them.`,
  word: 'url',
  options: {
    url: { type: 'string', value: 'URL', help: 'the site; also as the only word' },
    pages: { type: 'string', value: 'N', help: 'so many pages of the site in each state (default 1)' },
    gpc: { type: 'boolean', help: 'a visitor whose browser sends Global Privacy Control' },
    header: {
      type: 'string',
      multiple: true,
      value: 'NAME:VALUE',
      help: 'sent with each request, such as x-vercel-ip-country: DE',
    },
    tracker: {
      type: 'string',
      multiple: true,
      value: 'START',
      help: "addresses that begin so send data away, though they are the site's own",
    },
    host: { type: 'string', multiple: true, value: 'HOST', help: 'a host that is needed without consent' },
    essential: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      help: 'a cookie or storage entry that is needed; may end in *',
    },
    accept: { type: 'string', value: 'SELECTOR', help: 'the button that grants' },
    reject: { type: 'string', value: 'SELECTOR', help: 'the button that refuses' },
    withdraw: {
      type: 'string',
      multiple: true,
      value: 'SELECTOR',
      help: 'what to press, in order, to take consent back',
    },
    settle: { type: 'string', value: 'SECONDS', help: 'how long to watch each page (default 2)' },
    browser: { type: 'string', value: 'PATH', help: 'a Chromium; default: the one that is installed' },
    report: { type: 'string', value: 'FILE', help: 'write a page with screenshots' },
    json: { type: 'boolean', help: 'print JSON' },
  },
  examples: [
    ['assent audit https://shop.example', 'before a release'],
    [
      'assent audit https://shop.example --pages 5 --gpc --report audit.html',
      'more of it, as a visitor who refuses sale',
    ],
    [
      'assent audit http://localhost:3000 --tracker http://localhost:3000/segment/ --json',
      'with Segment behind a proxy of your own',
    ],
  ],
  async run(values, terminal) {
    const url = addressOf(values.url)
    const visit = {
      url,
      pages: numberOf('--pages', values.pages ?? '1', 1, 50),
      gpc: values.gpc === true,
      headers: headersOf(values.header ?? []),
      settleMs: numberOf('--settle', values.settle ?? '2', 0.1, 60) * 1000,
      timeoutMs: 15_000,
    }
    const buttons: Buttons = { accept: values.accept, reject: values.reject, withdraw: values.withdraw ?? [] }
    const browser = findBrowser(values.browser, terminal.env)
    const phases = await terminal.during(`visiting ${visible(url)}`, observe(browser, visit, buttons))
    const { tracker: trackers = [], host: hosts = [], essential = [] } = values
    const findings = findLeaks(phases, {
      site: url,
      trackers,
      hosts,
      essential: [...ESSENTIAL, ...essential],
    })
    if (values.report)
      await writeFiles([
        { path: resolve(terminal.cwd, values.report), text: reportPage(url, findings, phases) },
      ])
    if (values.json)
      terminal.print(JSON.stringify({ url, findings, phases: phases.map(withoutPicture) }, null, 2))
    else tellPeople(findings, phases, terminal)
    return exitCodeOf(findings, phases)
  },
})

/** 2 where a state could not be reached and nothing was found: nobody can tell. */
function exitCodeOf(findings: readonly Finding[], phases: readonly PhaseReport[]): ExitCode {
  if (findings.length > 0) return 1
  return phases.every(({ wasReached }) => wasReached) ? 0 : 2
}

const withoutPicture = (report: PhaseReport) => ({ ...report, screenshot: undefined })

function tellPeople(
  findings: readonly Finding[],
  phases: readonly PhaseReport[],
  { print, paint }: Terminal,
): void {
  for (const { kind, what, initiator, phases: when } of findings) {
    print(`${paint('red', '✗')} ${kind} ${visible(what)}`)
    print(`    ${when.map((phase) => PHASE_WORDS[phase]).join(', ')}; caused by ${visible(initiator)}`)
  }
  for (const { phase, wasReached } of phases) {
    if (!wasReached) print(`${paint('yellow', '?')} ${PHASE_WORDS[phase]}: no button for it was found`)
  }
  print(
    findings.length === 0
      ? 'Nothing was found without consent.'
      : `${findings.length} found without consent.`,
  )
}

function addressOf(given: string | undefined): string {
  const url = given !== undefined && URL.canParse(given) ? new URL(given) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url.href
  const said = given === undefined ? 'There is no site to visit.' : `"${given}" is not a site to visit.`
  throw new CommandError(said, 'assent audit https://shop.example')
}

function numberOf(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (number >= least && number <= most) return number
  throw new CommandError(`${name} is "${text}".`, `It is a number from ${least} to ${most}.`)
}

function headersOf(lines: readonly string[]): Record<string, string> {
  const rows = lines.map((line) => {
    const [, name, value] = /^([\w-]+):\s*([\x20-\x7e]*)$/.exec(line) ?? []
    if (name === undefined || value === undefined)
      throw new CommandError(`--header is "${line}".`, 'It has the form NAME:VALUE.')
    return [name.toLowerCase(), value] as const
  })
  return Object.fromEntries(rows)
}
