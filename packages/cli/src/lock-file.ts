// The lock on disk: one destination after the other in a stable order, short lists on one line, so that a diff reads well.
import { resolve } from 'node:path'
import { parseLock, type Lock } from '@assent/core/lock'
import { CommandError, type OptionDeclaration } from './command.js'
import { jsonString } from './printable.js'
import { readIfThere } from './write-files.js'

export const LOCK_OPTION = {
  type: 'string',
  value: 'FILE',
  help: 'the lock; default: destinations.lock.json',
} as const satisfies OptionDeclaration

export const lockPath = (cwd: string, named = 'destinations.lock.json') => resolve(cwd, named)

export async function readLockIfThere(path: string): Promise<Lock | undefined> {
  const text = await readIfThere(path)
  try {
    return text === undefined ? undefined : parseLock(text)
  } catch (cause) {
    throw new CommandError(
      `${path}: ${cause instanceof Error ? cause.message : String(cause)}`,
      /^<{7}/m.test(text ?? '')
        ? 'A merge left its marks. Take one side with `git checkout --ours`, then `assent pull`: its reviews are kept.'
        : 'Take it back from the history of the repository, or install the version of Assent that wrote it.',
      { cause },
    )
  }
}

export async function readLock(path: string): Promise<Lock> {
  const lock = await readLockIfThere(path)
  if (lock) return lock
  throw new CommandError(
    `There is no lock at ${path}.`,
    'Write it with `assent pull --write-key YOUR_WRITE_KEY`, or name it with --lock.',
  )
}

export const formatLock = (lock: Lock): string => `${format(lock, '')}\n`

function format(value: unknown, indent: string): string {
  if (typeof value === 'string') return jsonString(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'string')) return `[${value.map(jsonString).join(', ')}]`
    return `[\n${value.map((one) => deeper + format(one, deeper)).join(',\n')}\n${indent}]`
  }
  const rows = Object.entries(value).map(
    ([key, one]) => `${deeper}${jsonString(key)}: ${format(one, deeper)}`,
  )
  return `{\n${rows.join(',\n')}\n${indent}}`
}
