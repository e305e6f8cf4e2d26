// What leaves the house, door by door; a name that comes or goes shows up as a change of doors.txt.
// And what a React server component may import, it can.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exportsOf } from './parse.js'
import { doorsOf, publishablePackages, root } from './workspace.js'

const doors = publishablePackages().flatMap(doorsOf)

const block = (title: string, names: readonly string[]) =>
  names.length > 0 ? [`  ${title}`, ...names.map((name) => `    ${name}`)] : []

function describeDoor(row: string, values: readonly string[], types: readonly string[]): string {
  return [row, ...block('values', values), ...block('types', types)].join('\n')
}

/** What a door holds, seen from a fresh Node in an app beside the packages. */
function importDoor(specifier: string, options: readonly string[] = []) {
  const program = `const door = await import(${JSON.stringify(specifier)}); console.log(Object.keys(door).join())`
  const parameters = [...options, '--input-type=module', '-e', program]
  const { stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' })
  return { values: stdout.trim().split(',').filter(Boolean).toSorted(), stderr }
}

const loader = pathToFileURL(join(root, 'tests/client-references.mjs')).href
const register = `import { register } from 'node:module'; register(${JSON.stringify(loader)})`
const onServer = ['--conditions=react-server']
const asBundler = [...onServer, '--import', `data:text/javascript,${encodeURIComponent(register)}`]

describe('the doors', () => {
  const seen = doors.map(({ specifier, row, types }) => ({
    specifier,
    row,
    held: importDoor(specifier).values,
    declared: exportsOf(types, readFileSync(types, 'utf8')),
  }))

  it('let out what doors.txt says', async () => {
    const described = seen.map((door) => describeDoor(door.row, door.held, door.declared.types))
    const once = [...new Set(described)] // doors of one pattern are described together, as long as they are alike
    await expect(`${once.join('\n\n')}\n`).toMatchFileSnapshot('doors.txt')
  })

  it.each(seen)('declare the values that $specifier holds, by name', ({ held, declared }) => {
    expect(held).not.toEqual([])
    expect(declared.values).toEqual(held)
  })
})

describe('a React server component', () => {
  it.each([
    '@assent/core',
    '@assent/core/server',
    '@assent/core/catalogue',
    '@assent/react/next',
    '@assent/banner/copy',
    '@assent/banner/disclosure',
    '@assent/banner/disclosure/copy',
  ])('runs %s itself', (specifier) => {
    const { values, stderr } = importDoor(specifier, onServer)
    expect(stderr).toBe('')
    expect(values).not.toEqual([])
  })

  it.each(['@assent/react', '@assent/banner', '@assent/banner/preferences'])(
    'imports %s as client references',
    (specifier) => {
      const { values, stderr } = importDoor(specifier, asBundler)
      expect(stderr).toBe('')
      expect(values).toEqual(importDoor(specifier).values)
    },
  )

  it('gets words, not references, from the copy of every language', () => {
    const program = `
      const { loadCopy } = await import('@assent/banner/copy')
      const copies = await Promise.all(['en', 'de', 'zh-CN'].map(loadCopy))
      console.log(copies.map(({ locale, acceptAll, saveChoices }) => [locale, acceptAll, saveChoices].join()).join(' '))
    `
    const parameters = [...asBundler, '--input-type=module', '-e', program]
    const { stdout } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' })
    expect(stdout.trim()).toBe(
      'en,Accept all,Save choices de,Alle akzeptieren,Auswahl speichern zh-Hans,全部接受,保存选择',
    )
  })
})
