// An empty Chromium of our own, spoken to over a pipe, and gone without a trace when the audit is over.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Readable, Writable } from 'node:stream'
import { CommandError } from '../command.js'
import { printable } from '../printable.js'
import { speakDevtools, type Devtools } from './devtools.js'
import type { Place } from './places.js'

export interface Chromium {
  readonly executablePath: string
  /** Whether to go without the sandbox, which root may not use. */
  readonly isUnsandboxed: boolean
  readonly place: Place | undefined
}

/** No visitor's habits, no requests of the browser's own, and no clock that runs slower because nobody looks. */
const ARGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-crash-reporter',
  '--disable-breakpad',
  '--disable-dev-shm-usage', // that of a container is too small for it
  '--password-store=basic',
  '--use-mock-keychain',
  '--mute-audio',
  '--window-size=1280,900',
]
const START_MS = 30_000
/** What it says of its end may come after it. */
const LAST_WORDS_MS = 1000
const LONGEST_COMPLAINT = 4000

/** @throws CommandError when it does not start */
export async function withChromium<Result>(
  { executablePath, isUnsandboxed, place }: Chromium,
  work: (devtools: Devtools) => Promise<Result>,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'assent-audit-'))
  const args = [
    ...ARGS,
    `--user-data-dir=${profile}`,
    ...(isUnsandboxed ? ['--no-sandbox'] : []),
    ...(place ? [`--lang=${place.locale}`, `--accept-lang=${place.languages.join(',')}`] : []),
  ]
  const process = spawn(executablePath, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: globalThis.process.platform !== 'win32', // so that all its processes can be ended as one
    env: { ...globalThis.process.env, ...(place && { TZ: place.timeZone }) },
  })
  const [, , , output, input] = process.stdio as unknown as [null, null, Readable, Writable, Readable] // by `stdio` above
  const devtools = speakDevtools(output, input)
  const complaint = listenForComplaint(process, devtools)
  const stopListening = endOnSignals(devtools)
  try {
    await devtools.send('Browser.getVersion', {}, undefined, START_MS).catch(async (cause: unknown) => {
      await Promise.race([once(process, 'close'), pause(LAST_WORDS_MS)])
      const said = complaint()
      throw new CommandError(
        `${executablePath} did not start${said ? `: ${said}` : '.'}`,
        /sandbox/i.test(said)
          ? 'Its sandbox is not to be had here. In a container of your own, go without: --no-sandbox.'
          : 'Name another one with --browser.',
        { cause },
      )
    })
    return await work(devtools)
  } finally {
    stopListening()
    devtools.end(new Error('the audit is over'))
    endAll(process)
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** What it says on its way down, in a line. */
function listenForComplaint(process: ChildProcess, devtools: Devtools): () => string {
  let said = ''
  process.stderr?.on('data', (chunk: Buffer) => {
    if (said.length < LONGEST_COMPLAINT) said += chunk.toString()
  })
  process.on('error', (error) => {
    said ||= error.message
    devtools.end(error)
  })
  process.on('exit', () => devtools.end(new Error('the browser is gone')))
  return () => {
    const lines = said.split('\n').filter((line) => line.trim() !== '')
    return printable(lines.find((line) => /sandbox|FATAL/i.test(line)) ?? lines[0] ?? '')
  }
}

/** Who is told to stop still says what was seen, and leaves nothing behind. */
function endOnSignals(devtools: Devtools): () => void {
  const end = (signal: string) => devtools.end(new Error(`the audit was stopped (${signal})`))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end)
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, end)
  }
}

function endAll({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'])
    else process.kill(-pid, 'SIGKILL')
  } catch {
    // it was gone already
  }
}
