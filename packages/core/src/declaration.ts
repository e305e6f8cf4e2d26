// Step 1: what an app declares, as types.
import type { CategoryId, ConsentModel, DestinationMap, DestinationName } from './vocabulary.js'

/** What a visitor is asked to say yes or no to. `label` and `description` are shown as they are written. */
export interface CategoryDeclaration<Id extends CategoryId = CategoryId> {
  readonly id: Id
  readonly label: string
  readonly description: string
  /** Always granted, cannot be denied, starts nothing by itself. */
  readonly required?: boolean | undefined
  /** Means sale, sharing or targeted advertising: what a browser's Global Privacy Control refuses. */
  readonly sale?: boolean | undefined
}

/** The cookie that keeps the answer. */
export interface CookieOptions {
  /** @default 'tracking-preferences', the name that Segment's old consent manager uses */
  readonly name?: string | undefined
  /** @default the widest domain that the browser accepts */
  readonly domain?: string | undefined
  /** @default '/' */
  readonly path?: string | undefined
  /** Lifetime in days. Browsers cap it at 400. @default 365 */
  readonly maxAgeDays?: number | undefined
  /** Lifetime in days of an answer that grants no optional category. @default `maxAgeDays` */
  readonly refusalMaxAgeDays?: number | undefined
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

type Mapped<Id> = keyof KnownDestinations extends never
  ? Readonly<Record<DestinationName, Id | readonly Id[]>>
  : Readonly<Partial<Record<DeclarableName, Id | readonly Id[]>>>

/** What visitors are asked, and what their answers decide. */
export interface ConsentOptions<Id extends CategoryId> {
  readonly categories: readonly CategoryDeclaration<Id>[]
  /** The app's own map: creation name or display name -> category, or every category of a list. */
  readonly destinations?: Mapped<NoInfer<Id>> | undefined
  /** What happens to a destination that no source maps. @default 'block' */
  readonly unmapped?: 'block' | 'allow' | (NoInfer<Id> & {}) | undefined
  /**
   * Maps what is still unmapped by Segment's catalogue category. `true`: the old consent manager's table onto
   * categories with the ids `advertising`, `functional` and `analytics` (where that is not declared,
   * `marketingAndAnalytics`); or a table of the app's own.
   * @default false
   */
  readonly catalogueRules?: boolean | Readonly<Record<string, NoInfer<Id>>> | undefined
  /** @default 'opt-in' */
  readonly model?: ConsentModel | undefined
  readonly cookie?: CookieOptions | undefined
  /** The notice that is shown. A new version asks again. @default { version: '1' } */
  readonly notice?: { readonly version: string } | undefined
}

/** A declaration, complete. Never changed: make another one. */
export interface Consent<Id extends CategoryId = CategoryId> {
  readonly categories: readonly CategoryDeclaration<Id>[]
  readonly destinations: DestinationMap
  readonly unmapped: 'block' | 'allow' | Id
  readonly catalogueRules: boolean | Readonly<Record<string, Id>>
  readonly model: ConsentModel
  readonly cookie: Pick<CookieOptions, 'domain'> & {
    readonly name: string
    readonly path: string
    readonly maxAgeDays: number
    readonly refusalMaxAgeDays: number
  }
  readonly notice: { readonly version: string }
}
