// Files are written whole or not at all: each to a file beside its place first, and only when all are there is each put in
// its place. A fault on the way leaves what was there before.
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CommandError } from './command.js'

export interface FileToWrite {
  readonly path: string
  readonly text: string
  /** What is in every such file that Assent wrote: one without it is a person's, and stays. */
  readonly sign?: string
}

/**
 * @returns the paths of those that changed
 * @throws CommandError when one cannot be written, or a person's own stands in its place
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<string[]> {
  const changed: (FileToWrite & { readonly draft: string })[] = []
  for (const file of files) {
    const before = await readIfThere(file.path)
    if (before === file.text) continue
    if (before?.trim() && file.sign !== undefined && !before.includes(file.sign)) throw notOurs(file.path)
    changed.push({ ...file, draft: `${file.path}.${randomBytes(4).toString('hex')}.tmp` })
  }
  try {
    for (const { path, draft, text } of changed) {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(draft, text, { flag: 'wx' })
    }
    for (const { path, draft } of changed) await rename(draft, path)
  } catch (cause) {
    await Promise.all(changed.map(({ draft }) => rm(draft, { force: true }).catch(() => undefined)))
    throw new CommandError(
      `Could not write: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Check the permissions and the free space of that folder, then run it again.',
      { cause },
    )
  }
  return changed.map(({ path }) => path)
}

const notOurs = (path: string) =>
  new CommandError(
    `${path} is there already, and Assent has not written it.`,
    'Move it away, or have this written elsewhere: `--help` says how. Nothing was written.',
  )

/**
 * The text of a file, without the byte order mark that some editors put before it.
 *
 * @throws CommandError when something is there that cannot be read
 */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new CommandError(
      `${path} could not be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
      'Look at what it is, and at its permissions.',
      { cause },
    )
  }
}
