// Step 1: the app's declaration. Category ids become literal types from here on.
import { checkDeclaration, freeze } from './check-declaration.js'
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

export interface ConsentOptions<Id extends CategoryId> {
  readonly categories: readonly CategoryDeclaration<Id>[]
  /** The app's own map: creation name or display name -> category, or every category of a list. */
  readonly destinations?: Readonly<Record<DestinationName, NoInfer<Id> | readonly NoInfer<Id>[]>>
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

/** A declaration, complete. Never changed: make another one. */
export interface Consent<Id extends CategoryId = CategoryId> {
  readonly categories: readonly CategoryDeclaration<Id>[]
  readonly destinations: DestinationMap
  readonly unmapped: 'block' | 'allow' | Id
  readonly catalogueRules: boolean | Readonly<Record<string, Id>>
  readonly model: ConsentModel
  readonly cookie: CookieOptions & Required<Pick<CookieOptions, 'name' | 'path' | 'maxAgeDays'>>
  readonly notice: { readonly version: string }
}

declare const process: { env: { NODE_ENV?: string } } // replaced by the app's bundler

/**
 * Declares what visitors are asked and what it decides. Checked everywhere but in production builds, which leave the
 * checks out to save bytes: what they would have refused stays shut there.
 *
 * @throws ConsentError `NO_CATEGORIES`, `INVALID_CATEGORY`, `DUPLICATE_CATEGORY`, `UNKNOWN_CATEGORY`,
 * `EMPTY_MAPPING` or `INVALID_OPTION`, each saying what to do
 */
export function defineConsent<const Id extends CategoryId>(options: ConsentOptions<Id>): Consent<Id> {
  if (process.env.NODE_ENV !== 'production') checkDeclaration(options)
  const { destinations = {}, unmapped = 'block', catalogueRules = false, model, cookie = {} } = options
  const {
    name = 'tracking-preferences',
    path = '/',
    maxAgeDays = 365,
    refusalMaxAgeDays = maxAgeDays,
  } = cookie
  const rows = Object.entries<Id | readonly Id[]>(destinations)
  const consent: Consent<Id> = {
    categories: [...options.categories],
    destinations: Object.fromEntries(rows.map(([row, ids]) => [row, [ids].flat() as Id[]])),
    unmapped,
    catalogueRules,
    model: model === 'opt-out' || model === 'notice' ? model : 'opt-in',
    cookie: { ...cookie, name, path, maxAgeDays, refusalMaxAgeDays },
    notice: options.notice ?? { version: '1' },
  }
  if (process.env.NODE_ENV !== 'production') freeze(consent)
  return consent
}
