// `assent init`: what an app needs to begin with. Shows it first, never touches what is there, and can be run again.
import { join } from 'node:path'
import { CommandError, defineCommand } from '../command.js'
import type { Terminal } from '../terminal.js'
import { readIfThere, writeFiles } from '../write-files.js'
import { detectApp, type App } from './detect-app.js'
import { firstFiles, type FirstFile } from './first-files.js'
import { install, installationsFor, type Installation } from './install.js'
import { nextSteps } from './next-steps.js'

interface PlannedFile extends FirstFile {
  readonly state: 'new' | 'same' | 'yours'
}

const NO_KEY = 'YOUR_WRITE_KEY'

export const init = defineCommand({
  name: 'init',
  summary: 'set up consent in an app: declaration, provider, banner, route, packages',
  about: `Finds out whether the app is made with Next.js, React Router, TanStack Start, Astro or Vite and which package
manager it uses, shows what it will do, adds the packages and writes the files. A file that is there already is yours and
is left alone, so that it is safe to run twice; what is to change in your own files is shown.`,
  options: {
    'write-key': {
      type: 'string',
      value: 'KEY',
      help: "the source's write key; default: $SEGMENT_WRITE_KEY, else to be written later",
    },
    region: { type: 'string', value: 'us|eu', help: "the workspace's region; default: us" },
    framework: {
      type: 'string',
      value: 'NAME',
      help: 'next, react-router, tanstack-start, astro or vite; default: what is installed',
    },
    'dry-run': { type: 'boolean', help: 'show what would be done, and do nothing' },
    yes: { type: 'boolean', help: 'do not ask before doing it' },
    overwrite: { type: 'boolean', help: 'replace files of yours that are in the way' },
    'no-install': { type: 'boolean', help: 'add no packages' },
  },
  examples: [
    ['assent init --dry-run', 'see what it would do'],
    ['assent init --write-key YOUR_WRITE_KEY --region eu', 'in the app’s folder'],
    ['assent init --yes --no-install', 'in a script'],
  ],
  async run(values, terminal) {
    const { region = 'us' } = values
    if (region !== 'us' && region !== 'eu')
      throw new CommandError(`There is no region "${region}".`, 'It is us or eu.')
    const writeKey = values['write-key'] || terminal.env['SEGMENT_WRITE_KEY'] || NO_KEY
    const app = await detectApp(terminal.cwd, values.framework)
    const files = await planFiles(terminal.cwd, firstFiles(app, { writeKey, region }))
    const writing = files.filter(({ state }) => state === 'new' || (state === 'yours' && values.overwrite))
    const installations = values['no-install'] ? [] : await installationsFor(terminal.cwd, app)
    show(app, files, values.overwrite === true, installations, terminal)
    if (writing.length === 0 && installations.length === 0) return 0
    if (values['dry-run']) {
      terminal.print('Nothing was done: --dry-run.')
      return 0
    }
    if (!values.yes && !(await isWanted(terminal))) {
      terminal.print('Nothing was done.')
      return 0
    }
    for (const one of installations) await install(one, terminal.cwd) // first: it fails more often than writing does
    await writeFiles(writing.map(({ path, text }) => ({ path: join(terminal.cwd, path), text })))
    terminal.print('Done. What is left:')
    for (const line of nextSteps(app)) terminal.print(`  ${line}`)
    if (writeKey === NO_KEY) terminal.print(`  Put the write key of your source in place of ${NO_KEY}.`)
    terminal.print(`  Then: npx assent pull --write-key ${writeKey}, and npx assent review.`)
    return 0
  },
})

async function planFiles(cwd: string, files: readonly FirstFile[]): Promise<PlannedFile[]> {
  const planned: PlannedFile[] = []
  for (const file of files) {
    const there = await readIfThere(join(cwd, file.path))
    planned.push({ ...file, state: there === undefined ? 'new' : there === file.text ? 'same' : 'yours' })
  }
  return planned
}

const FRAMEWORKS = {
  next: 'Next.js',
  'react-router': 'React Router',
  'tanstack-start': 'TanStack Start',
  astro: 'Astro',
  vite: 'Vite',
} as const

function show(
  app: App,
  files: readonly PlannedFile[],
  overwrites: boolean,
  installations: readonly Installation[],
  { print, paint }: Terminal,
): void {
  const words = {
    new: paint('green', 'write      '),
    same: paint('dim', 'is there   '),
    yours: overwrites ? paint('red', 'overwrite  ') : paint('yellow', 'leave yours'),
  }
  print(`${FRAMEWORKS[app.framework]}, ${app.isTyped ? 'TypeScript' : 'JavaScript'}`)
  for (const { command, args } of installations)
    print(`  ${paint('green', 'run        ')} ${[command, ...args].join(' ')}`)
  for (const { path, state } of files) print(`  ${words[state]} ${path}`)
}

async function isWanted({ isInteractive, input, output }: Terminal): Promise<boolean> {
  if (!isInteractive) {
    throw new CommandError(
      'There is no terminal to ask in whether this is wanted.',
      'Give --yes to do it, or --dry-run to see it. Nothing was done.',
    )
  }
  const { confirm } = await import('@clack/prompts')
  return (await confirm({ message: 'Do that?', input, output })) === true
}
