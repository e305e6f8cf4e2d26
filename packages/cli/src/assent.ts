#!/usr/bin/env node
// The command itself: finds out which one is meant and leaves its exit code behind.
import { openTerminal } from './terminal.js'
import { runAssent } from './run-assent.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error // `assent … | head` has seen enough
})
process.exitCode = await runAssent(process.argv.slice(2), openTerminal(process))
