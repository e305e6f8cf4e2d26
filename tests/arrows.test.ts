// Who imports whom: the arrows of ARCHITECTURE hold in every shipped file, type imports included.
import { describe, expect, it } from 'vitest'
import { breaches, cycles } from './arrows.js'
import { importsOf } from './parse.js'
import { read, shippedFiles } from './workspace.js'

const house = new Map(shippedFiles().map((path) => [path, importsOf(path, read(path))]))

const walk = 'packages/core/src'
/** A small house in which one file has one import. */
function houseWith(from: string, specifier: string) {
  const files = [
    'gate.ts',
    'decision.ts',
    'cookie.ts',
    'index.ts',
    'segment/queue.ts',
    'browser/document-jar.ts',
  ]
  const sources = new Map<string, string[]>(files.map((file) => [`${walk}/${file}`, []]))
  sources.set('packages/banner/src/copy.ts', [])
  sources.set('packages/react/src/index.ts', []).set('packages/records/src/libsql/libsql.ts', [])
  return sources.set(from, [specifier])
}

describe('the arrows', () => {
  it('sees every file of every package', () => {
    for (const unit of [
      'packages/core',
      'packages/react',
      'packages/banner',
      'packages/records',
      'apps/demo',
    ]) {
      expect([...house.keys()].some((path) => path.startsWith(`${unit}/`))).toBe(true)
    }
  })

  it('hold everywhere', () => {
    expect(breaches(house)).toEqual([])
  })

  it('make no circle', () => {
    expect(cycles(house)).toEqual([])
  })
})

describe('the reader of imports', () => {
  it.each([
    ["import './a.js'"],
    ["import type { A } from './a.js'"],
    ["export { a } from './a.js'"],
    ["export * from './a.js'"],
    ["export type { A } from './a.js'"],
    ["const a = () => import('./a.js')"],
    ["let a: import('./a.js').A"],
    ["import a = require('./a.js')"],
  ])('sees %s', (code) => {
    expect(importsOf('file.ts', code)).toEqual(['./a.js'])
  })
})

describe('the rules bite on', () => {
  it.each([
    ['the walk importing a room', `${walk}/gate.ts`, './segment/queue.js'],
    ['a room importing another', `${walk}/segment/queue.ts`, '../browser/document-jar.js'],
    ['records knowing a driver', 'packages/records/src/records.ts', './libsql/libsql.js'],
    ['going back along the walk', `${walk}/decision.ts`, './cookie.js'],
    ['its own index', `${walk}/gate.ts`, './index.js'],
    ['its own door', `${walk}/gate.ts`, '@assent/core'],
    ['core knowing React', `${walk}/gate.ts`, '@assent/react'],
    ['the banner reaching past React', 'packages/banner/src/banner.tsx', '@assent/core'],
    ['the banner reaching past React from a room', 'packages/banner/src/other/part.tsx', '@assent/core'],
    [
      'the disclosure reaching for the browser',
      'packages/banner/src/disclosure/part.tsx',
      '@assent/core/browser',
    ],
    [
      'React reaching for the catalogue of the banner',
      'packages/react/src/provider.tsx',
      '@assent/banner/disclosure',
    ],
    ['the disclosure taking client code along', 'packages/banner/src/disclosure/part.tsx', '../copy.js'],
    ['React knowing the banner', 'packages/react/src/provider.tsx', '@assent/banner'],
    ['records knowing React', 'packages/records/src/records.ts', '@assent/react'],
    ['a path into another package', 'packages/banner/src/banner.tsx', '../../react/src/index.js'],
    ['a test tool in a shipped file', `${walk}/gate.ts`, 'vitest'],
    ['the testing door in a shipped file', 'packages/react/src/provider.tsx', '@assent/core/testing'],
    ['a file that is not there', `${walk}/gate.ts`, './nowhere.js'],
  ])('%s', (_, from, specifier) => {
    expect(breaches(houseWith(from, specifier))).toHaveLength(1)
  })

  it('nothing that is allowed', () => {
    expect(breaches(houseWith(`${walk}/segment/queue.ts`, '../gate.js'))).toEqual([])
    expect(breaches(houseWith('packages/react/src/provider.tsx', '@assent/core/segment'))).toEqual([])
    expect(breaches(houseWith('packages/banner/src/banner.tsx', '@assent/react'))).toEqual([])
    expect(breaches(houseWith('packages/banner/src/dialog.tsx', '@assent/core/catalogue'))).toEqual([])
    expect(breaches(houseWith('packages/banner/src/disclosure/part.tsx', '@assent/core'))).toEqual([])
    expect(breaches(houseWith('packages/records/src/records.ts', '@assent/core'))).toEqual([])
  })

  it('a circle of types', () => {
    const sources = houseWith(`${walk}/gate.ts`, './decision.js').set(`${walk}/decision.ts`, ['./gate.js'])
    expect(cycles(sources)).toEqual([`${walk}/gate.ts -> ${walk}/decision.ts -> ${walk}/gate.ts`])
  })
})
