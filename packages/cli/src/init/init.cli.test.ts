import { execFile } from 'node:child_process'
import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { createAppFolder, type AppFolder } from '../../testing/app-folder.js'
import { converse, KEYS } from '../../testing/typing-person.js'

const manifest = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '*'])) })
const PACKAGES = ['@assent/core', '@assent/react', '@assent/banner', '@segment/analytics-next', '@assent/cli']
const NEXT = {
  'package.json': manifest('next', 'react'),
  'tsconfig.json': '{}',
  'app/layout.tsx': '// ours\n',
}

let app: AppFolder
afterEach(() => app.remove())
const init = (...words: string[]) => app.run(['init', ...words])

describe('assent init', () => {
  it.each([
    ['Next.js, TypeScript', NEXT, ['consent.ts', 'app/consent-provider.tsx', 'app/api/consent/route.ts']],
    [
      'Next.js, JavaScript',
      { 'package.json': manifest('next'), 'src/app/layout.jsx': '' },
      ['src/consent.js', 'src/app/consent-provider.jsx', 'src/app/api/consent/route.js'],
    ],
    [
      'React Router, TypeScript',
      { 'package.json': manifest('vite', '@react-router/dev'), 'tsconfig.json': '{}' },
      ['app/consent.ts', 'app/consent-provider.tsx', 'app/routes/api.consent.ts'],
    ],
    [
      'TanStack Start, TypeScript',
      { 'package.json': manifest('vite', '@tanstack/react-start'), 'tsconfig.json': '{}' },
      ['src/consent.ts', 'src/consent-provider.tsx', 'src/routes/api/consent.ts'],
    ],
    [
      'Astro, JavaScript',
      { 'package.json': manifest('astro') },
      ['src/consent.js', 'src/components/consent-provider.jsx', 'src/pages/api/consent.js'],
    ],
    [
      'Vite, TypeScript',
      { 'package.json': manifest('vite'), 'tsconfig.json': '{}' },
      ['src/consent.ts', 'src/consent-provider.tsx'],
    ],
  ] as const)('finds %s and writes its files', async (title, files, expected) => {
    app = createAppFolder(files)
    const { code, stdout } = await init('--yes', '--no-install', '--write-key', 'key-1')
    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toBe(title)
    expect(stdout).toContain('npx assent pull --write-key key-1, and npx assent review.')
    const written = app.files().filter((file) => !Object.hasOwn(files, file))
    expect(written).toEqual([...expected].sort())
    const provider = expected.find((file) => file.includes('provider')) ?? ''
    expect(app.read(provider)).toContain('writeKey: "key-1"')
    expect(app.read(provider).startsWith("'use client'")).toBe(title.startsWith('Next'))
    for (const path of expected) {
      for (const [, from = ''] of app.read(path).matchAll(/ from '(\..*)'/g))
        expect(expected).toContain(join(dirname(path), `${from}${extname(path).slice(0, 3)}`))
    }
  })

  it('shows what it would do, and does nothing, with --dry-run', async () => {
    app = createAppFolder({ ...NEXT, 'pnpm-lock.yaml': '' })
    const before = app.files()
    const { code, stdout } = await init('--dry-run')
    expect(code).toBe(0)
    expect(stdout).toContain(
      'run         pnpm add @assent/core @assent/react @assent/banner @segment/analytics-next',
    )
    expect(stdout).toContain('run         pnpm add -D @assent/cli')
    expect(stdout).toContain('write       consent.ts')
    expect(stdout).toContain('Nothing was done: --dry-run.')
    expect(app.files()).toEqual(before)
  })

  it.each([
    ['package-lock.json', 'npm i @assent/core'],
    ['yarn.lock', 'yarn add @assent/core'],
    ['bun.lock', 'bun add @assent/core'],
    ['pnpm-lock.yaml', 'pnpm add @assent/core'],
  ])('uses the package manager of %s', async (lockfile, command) => {
    app = createAppFolder({ ...NEXT, [lockfile]: '' })
    expect((await init('--dry-run')).stdout).toContain(`run         ${command}`)
  })

  it('changes nothing the second time', async () => {
    app = createAppFolder({ ...NEXT, 'package.json': manifest('next', ...PACKAGES) })
    await init('--yes')
    const before = app.files().map((file) => [file, app.read(file)])
    const { code, stdout } = await init('--yes')
    expect(code).toBe(0)
    expect(stdout).toBe(
      'Next.js, TypeScript\n  is there    consent.ts\n  is there    app/consent-provider.tsx\n  is there    app/api/consent/route.ts\n',
    )
    expect(app.files().map((file) => [file, app.read(file)])).toEqual(before)
  })

  it('leaves a file that is yours, and says so; and says so when it is told to replace it', async () => {
    app = createAppFolder({ ...NEXT, 'consent.ts': '// mine\n' })
    const { stdout } = await init('--yes', '--no-install')
    expect(stdout).toContain('leave yours consent.ts')
    expect(app.read('consent.ts')).toBe('// mine\n')
    expect(app.read('app/layout.tsx')).toBe('// ours\n')
    const again = await init('--yes', '--no-install', '--overwrite')
    expect(again.stdout).toContain('overwrite   consent.ts')
    expect(app.read('consent.ts')).toContain('defineConsent')
  })

  it.each([
    [{ 'README.md': '' }, [], 'There is no package.json here.'],
    [{ 'package.json': '{' }, [], 'package.json is not JSON.'],
    [
      { 'package.json': manifest('svelte') },
      [],
      'Neither Next.js nor React Router, TanStack Start, Astro or Vite',
    ],
    [{ 'package.json': manifest('next'), 'pages/index.tsx': '' }, [], 'has no folder app or src/app'],
    [NEXT, ['--region', 'mars'], 'There is no region "mars".'],
    [NEXT, ['--framework', 'angular'], '"angular" is not known.'],
    [NEXT, ['--no-install'], 'There is no terminal to ask in'],
  ] as const)('says what is wrong with %j %j and writes nothing', async (files, words, said) => {
    app = createAppFolder(files)
    const before = app.files()
    const { code, stderr } = await init(...words)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
    expect(app.files()).toEqual(before)
  })

  it('asks before it does anything', async () => {
    app = createAppFolder(NEXT)
    const before = app.files()
    const no = await converse(
      app.path,
      ['init', '--no-install'],
      [{ see: 'Do that?', type: ['n', KEYS.enter] }],
    )
    expect(no.screen).toContain('Nothing was done.')
    expect(app.files()).toEqual(before)
    const yes = await converse(
      app.path,
      ['init', '--no-install'],
      [{ see: 'Do that?', type: ['y', KEYS.enter] }],
    )
    expect(yes.screen).toContain('put <Consent> around the children')
    expect(app.files()).toContain('app/consent-provider.tsx')
  })
})

describe('the package manager', () => {
  /** Stands for pnpm: writes down what it is asked, and leaves with this code. */
  function standIn(code: number) {
    app = createAppFolder({
      ...NEXT,
      'pnpm-lock.yaml': '',
      'bin/pnpm': `#!/bin/sh\necho "$@" >> asked\nexit ${code}\n`,
    })
    chmodSync(join(app.path, 'bin/pnpm'), 0o755)
    return { env: { PATH: `${app.path}/bin:${process.env['PATH']}` } }
  }

  it('adds what is missing, each to its place', async () => {
    const env = standIn(0)
    expect((await app.run(['init', '--yes'], env)).code).toBe(0)
    expect(app.read('asked').trimEnd().split('\n')).toEqual([
      'add @assent/core @assent/react @assent/banner @segment/analytics-next',
      'add -D @assent/cli',
    ])
    expect(app.files()).toContain('consent.ts')
  })

  it('that fails keeps the files from being written', async () => {
    const env = standIn(1)
    const { code, stderr } = await app.run(['init', '--yes'], env)
    expect(code).toBe(2)
    expect(stderr).toContain('left with 1')
    expect(app.files()).not.toContain('consent.ts')
  })
})

describe('what it writes', () => {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
  const demo = fileURLToPath(new URL('../../../../apps/demo/node_modules', import.meta.url))
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    skipLibCheck: true,
    allowJs: true,
    checkJs: true,
    types: [],
  }
  const LAYOUT = `import { getConsent } from '@assent/react/next'
import type { ReactNode } from 'react'
import { consent } from '../consent'
import { Consent } from './consent-provider'
export default async function Layout({ children }: { children: ReactNode }) {
  const { state } = await getConsent({ consent })
  return <html><body><Consent initialState={state}>{children}</Consent></body></html>
}
`

  it.each([
    ['next', 'tsconfig.json', { 'app/layout.tsx': LAYOUT }],
    ['react-router', 'tsconfig.json', {}],
    ['astro', 'tsconfig.json', {}],
    ['vite', 'tsconfig.json', {}],
  ] as const)('compiles in an app made with %s', async (framework, tsconfig, files) => {
    app = createAppFolder({
      'package.json': '{}',
      'styles.d.ts': "declare module '*.css'\n", // what each framework's own types say
      [tsconfig]: JSON.stringify({ compilerOptions, include: ['**/*.ts', '**/*.tsx'] }),
      ...files,
    })
    expect((await init('--framework', framework, '--yes', '--no-install', '--region', 'eu')).code).toBe(0)
    rmSync(join(app.path, 'node_modules'), { recursive: true })
    symlinkSync(demo, join(app.path, 'node_modules'), 'junction')
    const tsc = [join(typescript, 'bin/tsc'), '-p', app.path]
    const said = await promisify(execFile)(process.execPath, tsc).then(
      () => '',
      (error: { stdout?: string }) => error.stdout || String(error),
    )
    expect(said).toBe('')
    rmSync(join(app.path, 'node_modules'))
  })
})
