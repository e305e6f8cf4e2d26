#!/usr/bin/env node
// The command itself: finds out which one is meant and leaves its exit code behind. The app's declaration is run in here:
// what it prints is no part of a report, its end is no verdict, and what it leaves running keeps nobody waiting.
import { Console } from 'node:console'
import type { ExitCode } from './command.js'
import { openTerminal } from './terminal.js'
import { runAssent } from './run-assent.js'

const ENDED_EARLY = `assent ended before it was done: the file that calls defineConsent, or what it imports, ends the process or waits for ever.
It is run outside the app: import in it only what defineConsent needs.
`
let code: ExitCode | undefined

async function run(): Promise<void> {
  code = await runAssent(process.argv.slice(2), openTerminal(process))
  // Once the report has left, or is known not to.
  process.stdout.write('', () => setImmediate(() => process.exit()))
}

globalThis.console = new Console(process.stderr)
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return // `assent … | head` has seen enough
  process.stderr.write(`The report could not be written: ${error.message}\n`)
  code = 2
  process.exit()
})
process.on('exit', () => {
  if (code === undefined) process.stderr.write(ENDED_EARLY)
  process.exitCode = code ?? 2
})
void run() // not awaited: Node has words and an exit code of its own for what never comes
