// Every error a reader can meet has a page that says what happened, why it matters and what to do.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ConsentError } from '@assent/core'
import { RecordsError } from '@assent/records'
import { describe, expect, it } from 'vitest'
import { nodesOf } from './parse.js'
import { filesBelow, read, root } from './workspace.js'

const SOURCES = ['packages/core/src/errors.ts', 'packages/records/src/errors.ts']
const SECTIONS = ['What happened', 'Why it matters', 'What to do']

/** The keys of the catalogues, which are not let out of their files. */
function codes(): string[] {
  const nodes = SOURCES.flatMap((source) => [...nodesOf(source, read(source))])
  const properties = nodes.filter((node) => node.type === 'Property')
  const names = properties.map((property) => (property.key as { name?: string }).name ?? '')
  return names.filter((name) => /^[A-Z][A-Z_]+$/.test(name) && name !== 'NODE_ENV').toSorted()
}

const pages = filesBelow('docs/errors')
  .map((path) => path.split('/').at(-1)?.replace(/\.md$/, '') ?? '')
  .filter((name) => /^[A-Z_]+$/.test(name) && name !== 'README')
  .toSorted()

describe('the catalogue of errors', () => {
  it('has a page for every code, and no page without a code', () => {
    expect(codes()).toEqual(expect.arrayContaining(['NO_PROVIDER', 'INVALID_RECORD']))
    expect(pages).toEqual(codes())
  })

  it.each([new ConsentError('NO_PROVIDER'), new RecordsError('INVALID_RECORD')])(
    'is in the package where the message points to: $code',
    ({ code, message }) => {
      const [page = ''] = /node_modules\S+\.md$/.exec(message) ?? []
      expect(page).toContain(code)
      expect(existsSync(join(root, page))).toBe(true)
    },
  )

  it('is in the packages whole', () => {
    const inPackages = ['core', 'records'].flatMap((name) =>
      readdirSync(join(root, `packages/${name}/dist/errors`)),
    )
    expect(inPackages.map((file) => file.replace('.md', '')).toSorted()).toEqual(pages)
  })

  it.each(pages)('%s answers the three questions', (code) => {
    const headings = read(`docs/errors/${code}.md`).match(/^#+ .*$/gm) ?? []
    for (const section of SECTIONS) {
      expect(headings.map((heading) => heading.replace(/^#+ /, ''))).toContain(section)
    }
  })
})
