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

function describeDoor(specifier: string, values: readonly string[], types: readonly string[]): string {
  return [specifier, ...block('values', values), ...block('types', types)].join('\n')
}

/** Imports a door in a fresh Node under the `react-server` condition. */
function importOnTheServer(specifier: string, options: readonly string[] = []) {
  const program = `const door = await import(${JSON.stringify(specifier)}); console.log(Object.keys(door).join())`
  const parameters = ['--conditions=react-server', ...options, '--input-type=module', '-e', program]
  return spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' })
}

const loader = pathToFileURL(join(root, 'tests/client-references.mjs')).href
const register = `import { register } from 'node:module'; register(${JSON.stringify(loader)})`
const asBundler = ['--import', `data:text/javascript,${encodeURIComponent(register)}`]

describe('the doors', () => {
  it('let out what doors.txt says', async () => {
    const described = doors.map(async ({ specifier, code, types }) => {
      const values = Object.keys((await import(pathToFileURL(code).href)) as object).toSorted()
      return describeDoor(specifier, values, exportsOf(types, readFileSync(types, 'utf8')).types)
    })
    await expect(`${(await Promise.all(described)).join('\n\n')}\n`).toMatchFileSnapshot('doors.txt')
  })

  it('declare the values that they hold, by name', async () => {
    for (const { code, types } of doors) {
      const values = Object.keys((await import(pathToFileURL(code).href)) as object).toSorted()
      expect(exportsOf(types, readFileSync(types, 'utf8')).values).toEqual(values)
    }
  })
})

describe('a React server component', () => {
  it.each(['@assent/core', '@assent/core/server'])('runs %s itself', (specifier) => {
    const { stdout, stderr } = importOnTheServer(specifier)
    expect(stderr).toBe('')
    expect(stdout.trim()).not.toBe('')
  })

  it.each(['@assent/react', '@assent/banner'])('imports %s as client references', (specifier) => {
    const { stdout, stderr } = importOnTheServer(specifier, asBundler)
    expect(stderr).toBe('')
    expect(stdout.trim()).not.toBe('')
  })
})
