// What kind of app this is, from what it installs and where it keeps its pages.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../command.js'
import { readIfThere } from '../write-files.js'

export type Framework = 'next' | 'react-router' | 'tanstack-start' | 'astro' | 'vite'

export interface App {
  readonly framework: Framework
  /** The folder that the declaration goes to, from the app's own; empty or ending in a slash. */
  readonly source: string
  /** The folder of pages and root component, likewise. */
  readonly pages: string
  readonly isTyped: boolean
  readonly installed: ReadonlySet<string>
}

/** The first that the app installs: the builds of the others run on Vite. */
const BY_PACKAGE: readonly (readonly [string, Framework])[] = [
  ['next', 'next'],
  ['@react-router/dev', 'react-router'],
  ['@tanstack/react-start', 'tanstack-start'],
  ['astro', 'astro'],
  ['vite', 'vite'],
]
const NAMES = BY_PACKAGE.map(([, framework]) => framework).join(', ')

/** @throws CommandError when this is no app that is known */
export async function detectApp(cwd: string, named: string | undefined): Promise<App> {
  const text = await readIfThere(join(cwd, 'package.json'))
  if (text === undefined)
    throw new CommandError(
      'There is no package.json here.',
      "Run it in the app's own folder, beside its package.json.",
    )
  const installed = installedBy(text)
  const framework = BY_PACKAGE.find(([name, one]) =>
    named === undefined ? installed.has(name) : one === named,
  )?.[1]
  if (!framework) {
    throw new CommandError(
      named === undefined
        ? 'Neither Next.js nor React Router, TanStack Start, Astro or Vite is installed here.'
        : `"${named}" is not known.`,
      `Name what comes closest with --framework: ${NAMES}.`,
    )
  }
  const isTyped = existsSync(join(cwd, 'tsconfig.json'))
  return { framework, installed, isTyped, ...foldersOf(framework, cwd) }
}

function foldersOf(framework: Framework, cwd: string): Pick<App, 'source' | 'pages'> {
  if (framework === 'vite' || framework === 'tanstack-start') return { source: 'src/', pages: 'src/' }
  if (framework === 'astro') return { source: 'src/', pages: 'src/pages/' }
  if (framework === 'react-router') return { source: 'app/', pages: 'app/' }
  const source = ['', 'src/'].find((folder) => existsSync(join(cwd, folder, 'app')))
  if (source !== undefined) return { source, pages: `${source}app/` }
  throw new CommandError(
    'This Next.js app has no folder app or src/app.',
    'The files are made for the App Router. For the Pages Router, write them by hand: the README shows the provider.',
  )
}

function installedBy(text: string): ReadonlySet<string> {
  try {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<string, object | undefined>
    return new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])
  } catch (cause) {
    throw new CommandError('package.json is not JSON.', 'Mend it, then run it again.', { cause })
  }
}
