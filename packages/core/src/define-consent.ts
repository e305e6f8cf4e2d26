// Step 1: the app's declaration. Category ids become literal types from here on.
import { checkDeclaration, freeze } from './check-declaration.js'
import type { Consent, ConsentOptions } from './declaration.js'
import type { CategoryId } from './vocabulary.js'

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
