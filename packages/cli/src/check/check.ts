// `assent check`: holds the lock against the workspace and the app, and fails on everything that needs another look.
import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { lockFindings } from '@assent/core/lock'
import { CommandError, defineCommand } from '../command.js'
import { LOCK_OPTION, lockPath, readLock } from '../lock-file.js'
import { CONFIG_OPTION, readDeclaration } from '../read-declaration.js'
import type { Terminal } from '../terminal.js'
import { readWorkspace, SOURCE_OPTIONS } from '../workspace-source.js'
import { reportAsJson } from './report-json.js'
import { reportAsSarif } from './report-sarif.js'
import { reportToGithub } from './report-github.js'
import { reportToPeople } from './report-people.js'
import type { FileInReport, Reporter } from './report.js'

const REPORTERS: Readonly<Record<string, Reporter>> = {
  people: reportToPeople,
  json: reportAsJson,
  github: reportToGithub,
  sarif: reportAsSarif,
}

export const check = defineCommand({
  name: 'check',
  summary: 'compare lock, workspace and app; fail on what needs a review',
  about: `Fails (exit 1) on a destination that nobody reviewed, that vanished, or that runs otherwise or has other
categories than when it was reviewed; on one without a category; on one for advertising in a category that
is not; on a name or category in defineConsent that meets nothing; and, with --eu-only, on a vendor without
an endpoint in the EU. Writes nothing.`,
  options: {
    lock: LOCK_OPTION,
    config: CONFIG_OPTION,
    format: { type: 'string', value: 'NAME', help: 'people (default), json, github (annotations) or sarif' },
    offline: { type: 'boolean', help: 'do not ask the workspace: lock and app only' },
    'lock-only': { type: 'boolean', help: 'look at neither workspace nor app: is everything reviewed?' },
    'eu-only': { type: 'boolean', help: 'every vendor has to receive data in the European Union' },
    advertising: {
      type: 'string',
      multiple: true,
      value: 'CATEGORY',
      help: 'a category of the app that stands for advertising; default: those declared as `sale`, or whose id says so',
    },
    ...SOURCE_OPTIONS,
  },
  examples: [
    ['assent check', 'before a release'],
    ['assent check --offline --format github', 'in a pull request, from the lock alone'],
    ['assent check --format sarif > assent.sarif', 'for code scanning'],
    ['assent check --eu-only --advertising marketing', 'stricter, with a name of your own'],
  ],
  async run(values, terminal) {
    const format = values.format ?? 'people'
    const report = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined
    if (!report) {
      const names = Object.keys(REPORTERS).join(', ')
      throw new CommandError(`There is no format "${format}".`, `Choose one of: ${names}.`)
    }
    const path = lockPath(terminal.cwd, values.lock)
    const lock = await readLock(path)
    const isAlone = values['lock-only'] === true
    const asksWorkspace = !isAlone && !values.offline
    if (!asksWorkspace && values.from !== undefined) throw unread(isAlone ? '--lock-only' : '--offline')
    const declared = isAlone ? undefined : await readDeclaration(terminal.cwd, values.config)
    refuseUndeclared(
      values.advertising,
      declared?.consent.categories.map(({ id }) => id),
    )
    const read = asksWorkspace ? await readWorkspace(values, lock.source, terminal) : undefined
    const findings = lockFindings(lock, {
      workspace: read?.told.destinations,
      consent: declared?.consent,
      euOnly: values['eu-only'],
      advertisingCategories: values.advertising,
    })
    const workspaceWords = read ? [`the workspace (${read.source.region})`] : []
    const lockFile = await fileInReport(path, terminal)
    const configFile = declared && (await fileInReport(declared.path, terminal))
    report(
      {
        findings,
        destinations: (read?.told ?? lock).destinations.length,
        against: [...workspaceWords, configFile?.path ?? 'nothing but its reviews'],
        lockFile,
        configFile,
      },
      terminal,
    )
    return findings.length === 0 ? 0 : 1
  },
})

/** Whoever names the workspace's answer means it to be looked at. */
const unread = (option: string) =>
  new CommandError(
    `With ${option} the workspace is left out, so --from would not be read.`,
    'Leave out one of them: --from needs no network either.',
  )

/** A misspelt category would make every advertising destination a finding, or hide one. */
function refuseUndeclared(named: readonly string[] = [], declared: readonly string[] = named): void {
  const unknown = named.find((id) => !declared.includes(id))
  if (unknown !== undefined)
    throw new CommandError(
      `--advertising ${unknown}: the app declares no such category.`,
      `It has ${declared.join(', ')}.`,
    )
}

/** Annotations and code scanning name files from the root of the repository, which GitHub tells. */
async function fileInReport(path: string, { cwd, env }: Terminal): Promise<FileInReport> {
  const fromRoot = relative(env['GITHUB_WORKSPACE'] || cwd, path)
  return { path: fromRoot.split(sep).join('/'), text: await readFile(path, 'utf8') }
}
