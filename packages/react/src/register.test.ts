import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const app = fileURLToPath(new URL('../testing/registered', import.meta.url))
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))

/** What the compiler has to say of a program. */
async function complaints(project: string): Promise<string> {
  const tsc = [join(typescript, 'bin/tsc'), '-p', project]
  return promisify(execFile)(process.execPath, tsc).then(
    () => '',
    (error: { stdout?: string }) => error.stdout || String(error),
  )
}

it('makes the ids literal in every hook once the app registers its declaration', async () => {
  expect(await complaints(app)).toBe('')
}, 30_000)
