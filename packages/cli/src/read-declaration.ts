// What the app declares, from its own source: a TypeScript or JavaScript file, loaded without a build of the app's.
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Consent } from '@assent/core'
import { CommandError, type OptionDeclaration } from './command.js'
import { printable } from './printable.js'

export const CONFIG_OPTION = {
  type: 'string',
  value: 'FILE',
  help: 'the file that calls defineConsent; default: consent.ts in ., src, app or lib',
} as const satisfies OptionDeclaration

const FOLDERS = ['', 'src/', 'app/', 'lib/']
const ENDINGS = ['ts', 'tsx', 'mts', 'js', 'jsx', 'mjs']
const LOADED = [...ENDINGS, 'cts', 'cjs', 'json'].map((ending) => `.${ending}`)
export const DECLARATION_PLACES = FOLDERS.flatMap((folder) =>
  ENDINGS.map((ending) => `${folder}consent.${ending}`),
)

export interface Declaration {
  readonly consent: Consent
  readonly path: string
}

/** @throws CommandError when there is none, it does not load, or it lets out no declaration */
export async function readDeclaration(cwd: string, named: string | undefined): Promise<Declaration> {
  const place = named ?? DECLARATION_PLACES.find((one) => existsSync(resolve(cwd, one)))
  const path = place && resolve(cwd, place)
  if (!path || !existsSync(path)) {
    throw new CommandError(
      named ? `There is no file ${named}.` : 'The file that calls defineConsent was not found.',
      'Name it with --config. Looked for consent.ts (or .js) in ., src, app and lib.',
    )
  }
  const found = Object.values(await load(path)).filter(isConsent)
  const [consent] = [...new Set(found)]
  if (consent && found.every((one) => one === consent)) return { consent, path }
  throw new CommandError(
    consent
      ? `${relative(cwd, path)} exports more than one declaration.`
      : `${relative(cwd, path)} exports nothing that defineConsent made.`,
    'Export the one that the app uses: export const consent = defineConsent({ … })',
  )
}

async function load(path: string): Promise<Record<string, unknown>> {
  process.env['NODE_ENV'] = 'development' // a production build of @assent/core leaves the checks of a declaration out
  const { createJiti } = await import('jiti')
  try {
    const jiti = createJiti(path, { tryNative: true, jsx: true, extensions: LOADED })
    return await jiti.import<Record<string, unknown>>(path)
  } catch (cause) {
    throw new CommandError(
      `${path} could not be loaded: ${reasonOf(cause)}`,
      isMistake(cause)
        ? 'The app would stop at the same mistake: correct it there.'
        : 'It is run outside the app: import in it only what defineConsent needs.',
      { cause },
    )
  }
}

/** By its name, for the same reason as below. */
const isMistake = (cause: unknown): cause is Error => cause instanceof Error && cause.name === 'ConsentError'

/** What defineConsent says names the mistake at its end; a parser says where it stopped in a second line. */
function reasonOf(cause: unknown): string {
  if (isMistake(cause)) return cause.message
  const [first = '', second = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
  const [, line] = /:(\d+):\d+$/.exec(second) ?? []
  return printable(first.trim()) + (line ? ` (line ${line})` : '')
}

/** By its shape: the app may have another copy of @assent/core than this tool. */
function isConsent(value: unknown): value is Consent {
  if (typeof value !== 'object' || value === null) return false
  const { categories, destinations, unmapped, notice } = value as Partial<Consent>
  return Array.isArray(categories) && typeof destinations === 'object' && Boolean(unmapped) && Boolean(notice)
}
