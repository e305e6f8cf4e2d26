// What the guards look at: the repository's folders, its packages, their doors and their source files.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly license?: string
  readonly description?: string
  readonly files?: readonly string[]
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
}

export interface Package {
  /** The folder below the root, `packages/core`. */
  readonly folder: string
  readonly manifest: Manifest
}

export interface Door {
  /** What an app writes, `@assent/core/server`. */
  readonly specifier: string
  /** The row of `exports` that opens it; a pattern, `@assent/banner/copy/*`, opens many. */
  readonly row: string
  readonly code: string
  readonly types: string
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const GENERATED = new Set(['node_modules', 'dist', 'coverage', 'test-results', '__screenshots__'])

/** Every file below a folder that a person wrote, as paths from the root with forward slashes. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    const isHidden = entry.name.startsWith('.') && !['.ci', '.changeset', '.github'].includes(entry.name)
    if (entry.isDirectory()) return isHidden || GENERATED.has(entry.name) ? [] : filesBelow(path)
    return entry.isFile() ? [relative('.', path).split(sep).join('/')] : []
  })
}

/** The packages that go to npm. */
export function publishablePackages(): Package[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: JSON.parse(read(`${folder}/package.json`)) as Manifest }))
    .filter(({ manifest }) => !manifest.private)
}

/** What the star of a pattern can stand for, by the built files that are there; one empty word without a star. */
function starsOf(pattern: string): string[] {
  const [before = '', after] = pattern.split('*')
  if (after === undefined) return ['']
  const folder = dirname(before + 'file')
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path.startsWith(before) && path.endsWith(after))
    .map((path) => path.slice(before.length, path.length - after.length))
    .toSorted()
}

/** The doors that `exports` opens on code; a stylesheet and package.json are files, not doors. */
export function doorsOf({ folder, manifest }: Package): Door[] {
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (typeof target === 'string' || target.default.endsWith('.css')) return []
    const row = manifest.name + path.slice(1)
    const [code, types] = [join(root, folder, target.default), join(root, folder, target.types)]
    return starsOf(code).map((star) => ({
      specifier: row.replace('*', star),
      row,
      code: code.replace('*', star),
      types: types.replace('*', star),
    }))
  })
}

const CODE = /\.(ts|tsx)$/
// Beside the shipped files live tests and what only tests under Node use.
const TEST_ONLY = /\.test\.tsx?$|\.d\.ts$|^packages\/core\/src\/testing\/node\/|^apps\/demo\/e2e\//

/** Source files that reach an app or the demo's pages. */
export function shippedFiles(): string[] {
  const packages = publishablePackages().flatMap(({ folder }) => filesBelow(`${folder}/src`))
  return [...packages, ...filesBelow('apps/demo')].filter((path) => CODE.test(path) && !TEST_ONLY.test(path))
}
