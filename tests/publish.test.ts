// What npm would hand out: packages that every resolver understands, client code marked as such, a lockfile
// bound to no registry, and no trace of the machine it was written on.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodesOf } from './parse.js'
import { filesBelow, publishablePackages, read, root, shippedFiles } from './workspace.js'

const typesCheck = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
const packages = publishablePackages()
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assent-publish-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Packs as npm would, without asking a registry. */
function pack(packageFolder: string): { tarball: string; files: string[] } {
  const parameters = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const options = {
    cwd: join(root, packageFolder),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  } as const
  const [packed] = JSON.parse(spawnSync('npm', parameters, options).stdout) as [
    { filename: string; files: { path: string }[] },
  ]
  return { tarball: join(folder, packed.filename), files: packed.files.map((file) => file.path) }
}

describe.each(packages)('$manifest.name', ({ folder: packageFolder, manifest }) => {
  it('satisfies publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(root, packageFolder), pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>))).toEqual([])
  })

  it('packs only what runs, with types that every resolver finds', () => {
    const { tarball, files } = pack(packageFolder)
    expect(files.filter((path) => /\.test\.|\.tsbuildinfo$|^src\//.test(path))).toEqual([])
    const parameters = [
      typesCheck,
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-definitely-typed',
    ]
    const styles = Object.keys(manifest.exports).filter((row) => row.endsWith('.css'))
    if (styles.length > 0) parameters.push('--exclude-entrypoints', ...styles)
    const { status, stdout } = spawnSync(process.execPath, parameters, { encoding: 'utf8' })
    expect({ status, report: status === 0 ? '' : stdout }).toEqual({ status: 0, report: '' })
  })

  it('says what it is', () => {
    expect(manifest).toMatchObject({
      license: 'MIT',
      description: expect.stringMatching(/\w/),
      files: expect.arrayContaining(['dist']),
    })
  })
})

/** What an app reads from its environment, from a header, or hands on from props of its own: each may be undefined. */
const FROM_OUTSIDE = `
import type { ConsentBannerProps, ConsentScriptProps, RootProps } from '@assent/banner'
import type { ConsentOptions, ConsentRecord } from '@assent/core'
import type { ConsentEndpointOptions } from '@assent/core/server'
import type { ConsentProviderProps } from '@assent/react'
import type { RecordFacts, RecordsOptions } from '@assent/records'
import { libsql } from '@assent/records/libsql'
import type { SegmentOptions } from '@assent/core/segment'
declare const read: { text: string | undefined; region: 'us' | 'eu' | undefined }
declare const protocol: 'https' | 'http' | undefined
const { text, region } = read
export const segment: SegmentOptions = { writeKey: '', region, protocol, cdnUrl: text, apiHost: text, nonce: text }
export const script: Pick<ConsentScriptProps, 'nonce'> = { nonce: text }
export const cookie: ConsentOptions<string>['cookie'] = { name: text, domain: text }
export const endpoint: Pick<ConsentEndpointOptions<string>, 'origin'> = { origin: text }
export const database = libsql({ url: 'file:consent.db', authToken: text })
export const records: Pick<RecordsOptions, 'keepUserAgent'> = { keepUserAgent: text === undefined ? undefined : true }
declare const decision: ConsentRecord
export const facts: Pick<RecordFacts, 'signals' | 'userAgent'> = { signals: decision.signals, userAgent: text }
declare const own: { [Name in keyof ConsentBannerProps]: ConsentBannerProps[Name] | undefined }
export const banner: ConsentBannerProps = own
export const banners: Pick<RootProps, 'position' | 'returnTo'> = { position: own.position, returnTo: text }
declare const told: { onError: ((error: unknown) => void) | undefined }
export const provider: Pick<ConsentProviderProps, 'onError'> = told
`

describe('the types', () => {
  it('hold in the strictest app, which checks those of its libraries too', () => {
    const doors = packages.flatMap(({ manifest }) =>
      Object.keys(manifest.exports)
        .filter((door) => !/\*|\.json$/.test(door))
        .map((door) => posix.join(manifest.name, door)),
    )
    expect(doors).toContain('@assent/banner/styles.css')
    const app = join(root, 'node_modules/.assent-strictest-app.ts') // from where every package is found
    writeFileSync(app, doors.map((door) => `import '${door}'\n`).join('') + FROM_OUTSIDE)
    const parameters = `--ignoreConfig --noEmit --strict --skipLibCheck false --exactOptionalPropertyTypes
      --noUncheckedSideEffectImports --module esnext --moduleResolution bundler --jsx react-jsx
      --target es2022 --lib es2023,dom,dom.iterable --types node`.split(/\s+/)
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [compiler, app, ...parameters], { encoding: 'utf8' })
    rmSync(app)
    expect(stdout).toBe('')
  })
})

const NEEDS_CLIENT = /^(use[A-Z]\w*|createContext|Component|PureComponent)$/
const OPENS_AS_CLIENT = /^['"]use client['"]/

/** Whether a module takes from React what a server component does not have. */
function needsClient(path: string, code: string): boolean {
  return [...nodesOf(path, code)]
    .filter(
      (node) => node.type === 'ImportDeclaration' && (node.source as { value: string }).value === 'react',
    )
    .flatMap((node) => node.specifiers as { imported?: { name: string } }[])
    .some((specifier) => NEEDS_CLIENT.test(specifier.imported?.name ?? ''))
}

describe("'use client'", () => {
  const sources = shippedFiles().filter((path) => /^packages\/(react|banner)\//.test(path))
  const inDist = (path: string) => path.replace('/src/', '/dist/').replace(/\.tsx?$/, '.js')

  it('opens every file that uses a hook', () => {
    const clients = sources.filter((path) => needsClient(path, read(path)))
    expect(clients).not.toEqual([])
    expect(clients.filter((path) => !OPENS_AS_CLIENT.test(read(path)))).toEqual([])
  })

  it('is kept by the build', () => {
    const marked = sources.filter((path) => OPENS_AS_CLIENT.test(read(path))).map(inDist)
    expect(marked.filter((path) => !OPENS_AS_CLIENT.test(read(path)))).toEqual([])
  })
})

describe('the repository', () => {
  it('has a licence and a first page', () => {
    expect(['LICENSE', 'README.md'].filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('pins its dependencies without naming a registry', () => {
    expect(read('pnpm-lock.yaml')).not.toContain('://')
  })

  it('names no path of a machine', () => {
    const text = filesBelow('.').filter((path) => !/\.(png|jpe?g|gif|webp|ico|woff2?|gz|db)$/.test(path))
    const personal = /(?<![\w.:/-])\/(home|Users|root|work)\/[\w.-]+/
    expect(text.filter((path) => personal.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })
})

it('has its version in the name of the engines of a page, which another version cannot use', () => {
  const { version } = JSON.parse(read('packages/core/package.json')) as { version: string }
  expect(read('packages/core/dist/segment/page-engines.js')).toContain(`'assent.segment@${version}'`)
})
