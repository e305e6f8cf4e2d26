// How many languages there are; and one whose file does not arrive: the built door, in a folder where that file is missing.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { read, root } from './workspace.js'

type Load = (languages: string) => Promise<{ readonly locale: string }>

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assent-copy-'))
  cpSync(join(root, 'packages/banner/dist'), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  rmSync(join(folder, 'copy/de.js'))
  rmSync(join(folder, 'disclosure/copy/de.js'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['of the banner', 'load-copy.js', 'loadCopy'],
  ['of the privacy page', 'load-disclosure-copy.js', 'loadDisclosureCopy'],
])('%s is replaced by English, and the others are there', async (_, file, name) => {
  const door = (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as Record<
    string,
    Load
  >
  expect((await door[name]?.('de'))?.locale).toBe('en')
  expect((await door[name]?.('fr'))?.locale).toBe('fr')
})

it.each(['README.md', 'packages/banner/README.md', 'docs/guides/languages.md'])(
  'the languages are as many as %s says',
  (path) => {
    const files = readdirSync(join(root, 'packages/banner/dist/copy')).filter((name) => name.endsWith('.js'))
    expect(/(\d+) languages/.exec(read(path))?.[1]).toBe(String(files.length))
  },
)
