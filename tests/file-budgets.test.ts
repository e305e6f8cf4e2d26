// A file that cannot be read in one sitting is split: the hard limit of the house, for what ships.
import { expect, it } from 'vitest'
import { read, shippedFiles } from './workspace.js'

const MOST_LINES = 250
const ROOMS_FOR_EVERYTHING = /\/(utils?|helpers?|common|shared|managers?|services?|types)(\.tsx?$|\/)/
// A language's file is called by its tag, and tags have capitals: `zh-Hans.ts`.
const NAMED_BY_TAG = /^packages\/banner\/src\/(?:disclosure\/)?copy\/([\w-]+)\.ts$/
const KEBAB_CASE = /^\[?[a-z0-9]+(-[a-z0-9]+)*\]?(\.[a-z]+)*$/

it(`has no shipped file above ${MOST_LINES} lines`, () => {
  const lines = shippedFiles().map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
  expect(lines.filter((file) => file.lines > MOST_LINES)).toEqual([])
})

it('has no room for everything', () => {
  expect(shippedFiles().filter((path) => ROOMS_FOR_EVERYTHING.test(path))).toEqual([])
})

it('names its files in kebab-case', () => {
  const names = shippedFiles().filter((path) => path.startsWith('packages/') && !NAMED_BY_TAG.test(path))
  expect(names.filter((path) => !KEBAB_CASE.test(path.split('/').at(-1) ?? ''))).toEqual([])
})

it('names the file of a language by its canonical tag', () => {
  const tags = shippedFiles().flatMap((path) => NAMED_BY_TAG.exec(path)?.[1] ?? [])
  expect(tags).not.toEqual([])
  expect(tags.filter((tag) => Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual([])
})
