// The app's own package manager adds what is missing.
import { spawn } from 'node:child_process'
import { detect } from 'package-manager-detector/detect'
import { resolveCommand } from 'package-manager-detector/commands'
import { CommandError } from '../command.js'
import type { App } from './detect-app.js'

const NEEDED = ['@assent/core', '@assent/react', '@assent/banner', '@segment/analytics-next']
const NEEDED_FOR_WORK = ['@assent/cli']

export interface Installation {
  readonly command: string
  readonly args: readonly string[]
}

/** What has to be run, nothing when everything is there. By the lockfile, in this folder or above it. */
export async function installationsFor(cwd: string, { installed }: App): Promise<Installation[]> {
  const agent = (await detect({ cwd, strategies: ['lockfile', 'packageManager-field'] }))?.agent ?? 'npm'
  const missing = (names: readonly string[]) => names.filter((name) => !installed.has(name))
  const wanted = [missing(NEEDED), missing(NEEDED_FOR_WORK).flatMap((name) => ['-D', name])]
  return wanted.flatMap((args) => {
    const resolved = args.length > 0 ? resolveCommand(agent, 'add', args) : null
    return resolved ? [resolved] : []
  })
}

/** Its output goes to stderr: stdout is the report. @throws CommandError */
export async function install({ command, args }: Installation, cwd: string): Promise<void> {
  const code = await new Promise<number | null>((resolve) => {
    // On Windows, package managers are scripts that only a shell starts. The names are our own.
    const child = spawn(command, [...args], {
      cwd,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    })
    child.on('error', () => resolve(null))
    child.on('close', resolve)
  })
  if (code === 0) return
  throw new CommandError(
    `${[command, ...args].join(' ')} ${code === null ? 'could not be started' : `left with ${code}`}.`,
    'Nothing else was written. Run it yourself, then `assent init` again, or use --no-install.',
  )
}
