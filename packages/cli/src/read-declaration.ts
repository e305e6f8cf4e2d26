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
    return await createJiti(path, { tryNative: true }).import<Record<string, unknown>>(path)
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new CommandError(
      `${path} could not be loaded: ${printable(said.split('\n')[0] ?? '')}`,
      'It is run outside the app: import in it only what defineConsent needs.',
      { cause },
    )
  }
}

/** By its shape: the app may have another copy of @assent/core than this tool. */
function isConsent(value: unknown): value is Consent {
  if (typeof value !== 'object' || value === null) return false
  const { categories, destinations, unmapped, notice } = value as Partial<Consent>
  return Array.isArray(categories) && typeof destinations === 'object' && Boolean(unmapped) && Boolean(notice)
}
