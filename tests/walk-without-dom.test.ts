// Naming `document` in the walk is a compile error: the compiler is asked, with a file that does.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, root } from './workspace.js'

const compiler = join(root, 'node_modules/typescript/bin/tsc')
const core = join(root, 'packages/core')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assent-walk-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const compile = (...parameters: string[]) =>
  spawnSync(process.execPath, [compiler, ...parameters], { cwd: root, encoding: 'utf8' }).stdout

/** What the compiler says of one more file under the walk's own settings. */
function compileInTheWalk(code: string): string {
  const file = join(folder, 'one-more.ts')
  const settings = join(folder, 'tsconfig.json')
  const compilerOptions = {
    composite: false,
    noEmit: true,
    rootDir: null,
    outDir: null,
    tsBuildInfoFile: null,
  }
  writeFileSync(file, code)
  writeFileSync(
    settings,
    JSON.stringify({ extends: join(core, 'tsconfig.json'), compilerOptions, include: [file] }),
  )
  return compile('-p', settings, '--pretty', 'false')
}

describe('the walk', () => {
  it('is every file that lies directly in src, and none of the page', () => {
    const listed = compile('-p', core, '--listFilesOnly').split('\n')
    const walk = filesBelow('packages/core/src').filter((path) => /src\/[^/]+(?<!\.test)\.ts$/.test(path))
    expect(listed).toEqual(expect.arrayContaining(walk.map((path) => join(root, path))))
    expect(listed.filter((path) => /lib\.dom|@types\/node/.test(path))).toEqual([])
  })

  it.each(['document', 'window', 'localStorage', 'navigator', 'fetch'])('may not name %s', (name) => {
    expect(compileInTheWalk(`export const part: unknown = ${name}\n`)).toMatch(
      new RegExp(`one-more\\.ts.*error TS\\d+: Cannot find name '${name}'`),
    )
  })

  it('may hold ordinary code', () => {
    expect(compileInTheWalk('export const part: ReadonlyMap<string, number> = new Map()\n')).toBe('')
  })
})
