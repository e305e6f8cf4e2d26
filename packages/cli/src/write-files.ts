// Files are written whole or not at all: each to a file beside its place first, and only when all are there is each put in
// its place. A fault on the way leaves what was there before.
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CommandError } from './command.js'

export interface FileToWrite {
  readonly path: string
  readonly text: string
}

/** @returns the paths of those that changed */
export async function writeFiles(files: readonly FileToWrite[]): Promise<string[]> {
  const changed: (FileToWrite & { readonly draft: string })[] = []
  for (const file of files) {
    if ((await readIfThere(file.path)) === file.text) continue
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

export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
