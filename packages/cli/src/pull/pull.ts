// `assent pull`: writes down what the workspace has now. Mechanical: what a person decided stays as it was.
import { dirname, join, relative, resolve } from 'node:path'
import type { Lock } from '@assent/core/lock'
import { CommandError, defineCommand } from '../command.js'
import { formatLock, LOCK_OPTION, lockPath, readLockIfThere } from '../lock-file.js'
import { printable } from '../printable.js'
import type { Terminal } from '../terminal.js'
import { readWorkspace, SOURCE_OPTIONS } from '../workspace-source.js'
import { writeFiles } from '../write-files.js'
import { lockOf } from './join-catalogue.js'
import { nameTypes, TYPES_SIGN } from './name-types.js'

export const pull = defineCommand({
  name: 'pull',
  summary: "write the workspace's destinations to the lock",
  about: `Fetches the settings and the list of destinations of a Segment source, joins them with the catalogue, and
writes destinations.lock.json and, beside it, destinations.d.ts: with that, a destination name that the
workspace does not have no longer compiles in defineConsent. Reviews in the lock are kept.`,
  options: {
    ...SOURCE_OPTIONS,
    lock: LOCK_OPTION,
    types: {
      type: 'string',
      value: 'FILE',
      help: 'where the names go; default: destinations.d.ts beside the lock',
    },
    'no-types': { type: 'boolean', help: 'write no names, for an app without TypeScript' },
  },
  examples: [
    ['assent pull --write-key YOUR_WRITE_KEY', 'the first time; the key is then kept in the lock'],
    ['assent pull', 'again, after something changed in the workspace'],
    [
      'assent pull --write-key YOUR_WRITE_KEY --cdn-url https://cdn.shop.example',
      'through a proxy of your own',
    ],
    [
      'assent pull --from settings.json --from-list integrations.json',
      'from saved answers, without a network',
    ],
  ],
  async run(values, terminal) {
    const path = lockPath(terminal.cwd, values.lock)
    const previous = await readLockIfThere(path)
    const lock = lockOf(await readWorkspace(values, previous?.source, terminal), previous)
    refuseEmpty(lock, previous)
    const types = values.types
      ? resolve(terminal.cwd, values.types)
      : join(dirname(path), 'destinations.d.ts')
    const changed = await writeFiles([
      { path, text: formatLock(lock) },
      ...(values['no-types'] ? [] : [{ path: types, text: nameTypes(lock), sign: TYPES_SIGN }]),
    ])
    report(lock, previous, terminal)
    terminal.print(
      changed.length > 0
        ? `Wrote ${changed.map((file) => relative(terminal.cwd, file)).join(' and ')}.`
        : 'Nothing changed.',
    )
    return 0
  },
})

/** An outage must not look like a workspace that was emptied. */
function refuseEmpty(lock: Lock, previous: Lock | undefined): void {
  if (lock.destinations.length > 0 || !previous?.destinations.length) return
  throw new CommandError(
    `The workspace answered that it has no destination; the lock has ${previous.destinations.length}.`,
    'If that is right, delete the lock and pull again. Nothing was written.',
  )
}

function report({ destinations }: Lock, previous: Lock | undefined, { print, paint }: Terminal): void {
  const before = new Map(previous?.destinations.map((one) => [one.name, one]))
  const now = new Set(destinations.map(({ name }) => name))
  for (const { name, displayName, mode } of destinations) {
    const was = before.get(name)
    if (previous && !was) print(`${paint('green', '+')} ${printable(displayName)} (${mode})`)
    if (was && was.mode !== mode)
      print(`${paint('yellow', '~')} ${printable(displayName)}: ${was.mode} -> ${mode}`)
  }
  for (const { name, displayName } of before.values())
    if (!now.has(name)) print(`${paint('red', '-')} ${printable(displayName)}`)
  const waiting = destinations.filter(({ review }) => !review).length
  print(
    `${destinations.length} destinations, ${waiting} not reviewed yet${waiting > 0 ? ': `assent review`' : ''}.`,
  )
}
