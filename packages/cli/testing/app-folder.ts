// A folder as an app's repository has it, and `assent` run in it as a process.
import { spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../dist/assent.js', import.meta.url))
const core = fileURLToPath(new URL('../../core', import.meta.url))

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** `stderr` without what is said of waiting: how long that takes is the machine's. */
  readonly complaints: string
}

export interface AppFolder {
  readonly path: string
  run(words: readonly string[], options?: RunOptions): Promise<Outcome>
  write(file: string, text: string): void
  read(file: string): string
  /** Every file, `node_modules` apart. */
  files(): string[]
  remove(): void
}

interface RunOptions {
  readonly env?: NodeJS.ProcessEnv
}

/** The demo's own categories, and what they hold in a workspace of samples. */
export const CONSENT = `import { defineConsent } from '@assent/core'

export const consent: unknown = defineConsent({
  categories: [
    { id: 'essential', label: 'Essential', description: 'The cart.', required: true },
    { id: 'functional', label: 'Functional', description: 'The chat window.' },
    { id: 'analytics', label: 'Analytics', description: 'Which pages are read.' },
    { id: 'advertising', label: 'Advertising', description: 'Measures our ads.' },
  ],
  destinations: { 'Hubspot Web (Actions)': 'functional' },
})
`

export function createAppFolder(
  files: Readonly<Record<string, string>> = { 'consent.ts': CONSENT },
): AppFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'assent-cli-')))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeFileSync(join(path, file), text)
  }
  mkdirSync(join(path, 'node_modules/@assent'), { recursive: true })
  symlinkSync(core, join(path, 'node_modules/@assent/core'), 'junction')
  for (const [file, text] of Object.entries(files)) write(file, text)
  return {
    path,
    write,
    run: (words, options) => runProcess(path, words, options),
    read: (file) => readFileSync(join(path, file), 'utf8'),
    files: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
        .sort(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** Without what the machine of the test would say to a command. */
function cleanEnv(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, TMPDIR, NODE_NO_WARNINGS: '1' }
}

export function runProcess(
  cwd: string,
  words: readonly string[],
  { env }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...words], {
      cwd,
      env: { ...cleanEnv(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout, stderr, complaints: stderr.replaceAll(/^….*\n/gm, '') }),
    )
  })
}
