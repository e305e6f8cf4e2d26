// Step 1: the app's declaration, checked once and frozen. Category ids become literal types from here on.
import { ConsentError } from './errors.js'
import type { CategoryId, ConsentModel, DestinationMap, DestinationName } from './vocabulary.js'

export interface CategoryDeclaration<Id extends CategoryId = CategoryId> {
  readonly id: Id
  readonly label: string
  readonly description: string
  /** Always granted, cannot be denied, starts nothing by itself. */
  readonly required?: boolean
}

export interface CookieOptions {
  /** @default 'tracking-preferences', the name that Segment's old consent manager uses */
  readonly name?: string
  /** @default the widest domain that the browser accepts */
  readonly domain?: string
  /** @default '/' */
  readonly path?: string
  /** Lifetime in days. Browsers cap it at 400. @default 365 */
  readonly maxAgeDays?: number
  /** Lifetime in days of an answer that grants no optional category. @default `maxAgeDays` */
  readonly refusalMaxAgeDays?: number
}

/**
 * Filled by the file that `assent pull` writes: the names of the workspace's destinations. From then on a name that the
 * workspace does not have is an error of the compiler.
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- the generated file adds the members
export interface KnownDestinations {}

/** Segment itself can be mapped too. Any name, until the workspace's names are known. */
export type DeclarableName = keyof KnownDestinations extends never
  ? DestinationName
  : keyof KnownDestinations | 'Segment.io'

type Mapped<Id> = Readonly<Partial<Record<DeclarableName, Id | readonly Id[]>>>

export interface ConsentOptions<Id extends CategoryId> {
  readonly categories: readonly CategoryDeclaration<Id>[]
  /** The app's own map: creation name or display name -> category, or every category of a list. */
  readonly destinations?: Mapped<NoInfer<Id>>
  /** What happens to a destination that no source maps. @default 'block' */
  readonly unmapped?: 'block' | 'allow' | (NoInfer<Id> & {})
  /**
   * Maps what is still unmapped by Segment's catalogue category. `true`: the old consent manager's table onto
   * categories with the ids `advertising`, `functional` and `analytics`; or a table of the app's own.
   * @default false
   */
  readonly catalogueRules?: boolean | Readonly<Record<string, NoInfer<Id>>>
  /** @default 'opt-in' */
  readonly model?: ConsentModel
  readonly cookie?: CookieOptions
  /** The notice that is shown. A new version asks again. @default { version: '1' } */
  readonly notice?: { readonly version: string }
}

/** A declaration that was checked. Frozen: make another one instead of changing it. */
export interface Consent<Id extends CategoryId = CategoryId> {
  readonly categories: readonly CategoryDeclaration<Id>[]
  readonly destinations: DestinationMap
  readonly unmapped: 'block' | 'allow' | Id
  readonly catalogueRules: boolean | Readonly<Record<string, Id>>
  readonly model: ConsentModel
  readonly cookie: CookieOptions & {
    readonly name: string
    readonly path: string
    readonly maxAgeDays: number
  }
  readonly notice: { readonly version: string }
}

const CATEGORY_ID = /^[a-z][\w-]*$/i
const COOKIE_ATTRIBUTE = /^[^;,\s]*$/
const MODELS: readonly string[] = ['opt-in', 'opt-out', 'notice']

/**
 * Declares what visitors are asked and what it decides.
 *
 * @throws ConsentError `NO_CATEGORIES`, `INVALID_CATEGORY`, `DUPLICATE_CATEGORY`, `UNKNOWN_CATEGORY`,
 * `EMPTY_MAPPING` or `INVALID_OPTION`, each saying what to do
 */
export function defineConsent<const Id extends CategoryId>(options: ConsentOptions<Id>): Consent<Id> {
  const categories = checkCategories<Id>(options?.categories)
  const known = (id: CategoryId, where: string) => {
    if (!categories.some((category) => category.id === id)) {
      throw new ConsentError('UNKNOWN_CATEGORY', `"${String(id)}" in ${where}`)
    }
  }
  const { unmapped = 'block', catalogueRules = false, model = 'opt-in', notice = { version: '1' } } = options
  if (unmapped !== 'block' && unmapped !== 'allow') known(unmapped, '`unmapped`')
  Object.values<Id>(catalogueRules as Record<string, Id>).forEach((id) => known(id, '`catalogueRules`')) // a boolean has none
  if (!MODELS.includes(model)) throw invalid(`model: ${model}`)
  if (typeof notice.version !== 'string') throw invalid('notice.version')
  return Object.freeze({
    categories,
    destinations: checkDestinations(options.destinations ?? {}, known),
    unmapped,
    catalogueRules: Object.freeze(catalogueRules),
    model,
    cookie: checkCookie(options.cookie ?? {}),
    notice: Object.freeze(notice),
  })
}

function checkCategories<Id extends CategoryId>(declared: unknown): readonly CategoryDeclaration<Id>[] {
  if (!Array.isArray(declared) || declared.length === 0) throw new ConsentError('NO_CATEGORIES')
  const seen = new Set<unknown>()
  for (const category of declared as (Partial<CategoryDeclaration> | undefined)[]) {
    const { id, label, description } = category ?? {}
    const named = typeof id === 'string' && CATEGORY_ID.test(id) && id !== 'block' && id !== 'allow'
    if (!named || !isText(label) || !isText(description)) {
      throw new ConsentError('INVALID_CATEGORY', `"${String(id)}"`)
    }
    if (seen.has(id)) throw new ConsentError('DUPLICATE_CATEGORY', `"${id}"`)
    seen.add(id)
  }
  return Object.freeze(declared.map((category) => Object.freeze({ ...category })))
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function checkDestinations(
  declared: Readonly<Record<string, CategoryId | readonly CategoryId[] | undefined>>,
  known: (id: CategoryId, where: string) => void,
): DestinationMap {
  const rows = Object.entries(declared).map(([name, needed]) => {
    const ids = typeof needed === 'string' ? [needed] : needed
    if (!Array.isArray(ids) || ids.length === 0) throw new ConsentError('EMPTY_MAPPING', `"${name}"`)
    ids.forEach((id: CategoryId) => known(id, `destinations["${name}"]`))
    return [name, Object.freeze([...ids])] as const
  })
  return Object.freeze(Object.fromEntries(rows))
}

const invalid = (detail: string) => new ConsentError('INVALID_OPTION', detail)

function checkCookie(cookie: CookieOptions): Consent['cookie'] {
  const {
    name = 'tracking-preferences',
    path = '/',
    maxAgeDays = 365,
    refusalMaxAgeDays = maxAgeDays,
  } = cookie
  if (!name || encodeURIComponent(name) !== name) throw invalid(`cookie.name: "${name}"`)
  for (const value of [path, cookie.domain ?? '']) {
    if (!COOKIE_ATTRIBUTE.test(value)) throw invalid(`cookie: "${value}"`)
  }
  for (const days of [maxAgeDays, refusalMaxAgeDays]) {
    if (!(days > 0 && days < Infinity)) throw invalid(`cookie: ${days}`)
  }
  return Object.freeze({ ...cookie, name, path, maxAgeDays, refusalMaxAgeDays })
}
