// What is wrong with a declaration, told to the programmer. No page in production has this file.
import type { ConsentOptions, CookieOptions } from './declaration.js'
import { ConsentError } from './errors.js'
import type { CategoryId } from './vocabulary.js'

const CATEGORY_ID = /^\p{L}[^\p{Cc}\p{Cs},]{0,199}$/u
const COOKIE_ATTRIBUTE = /^[^;,\s]*$/
const MODELS: readonly unknown[] = [undefined, 'opt-in', 'opt-out', 'notice']

/** A text as it is posted, kept in the cookie and recorded. */
export const SHORT_TEXT = /^[^\p{Cc}\p{Cs}]{1,200}$/u

/** @throws ConsentError, see `defineConsent` */
export function checkDeclaration<Id extends CategoryId>(options: ConsentOptions<Id>): void {
  const ids = checkCategories(options?.categories)
  const known = (id: unknown, where: string) => {
    if (!ids.has(id)) throw new ConsentError('UNKNOWN_CATEGORY', `"${String(id)}" in ${where}`)
  }
  const { unmapped = 'block', catalogueRules = {}, model, notice } = options
  if (unmapped !== 'block' && unmapped !== 'allow') known(unmapped, '`unmapped`')
  for (const id of Object.values(catalogueRules)) known(id, '`catalogueRules`') // a boolean has none
  if (!MODELS.includes(model)) throw invalid(`model: ${model}`)
  if (notice && !(typeof notice.version === 'string' && SHORT_TEXT.test(notice.version)))
    throw invalid('notice.version')
  for (const [name, needed] of Object.entries<unknown>(options.destinations ?? {})) {
    const needs = typeof needed === 'string' ? [needed] : needed
    if (!Array.isArray(needs) || needs.length === 0) throw new ConsentError('EMPTY_MAPPING', `"${name}"`)
    for (const id of needs) known(id, `destinations["${name}"]`)
  }
  checkCookie(options.cookie ?? {})
}

function checkCategories(declared: unknown): Set<unknown> {
  if (!Array.isArray(declared) || declared.length === 0) throw new ConsentError('NO_CATEGORIES')
  const seen = new Set<unknown>()
  for (const category of declared as (
    | { id?: unknown; label?: unknown; description?: unknown }
    | undefined
  )[]) {
    const { id, label, description } = category ?? {}
    // `constructor`, which an empty draft would have switched on
    const isTaken = (name: string) => name === 'block' || name === 'allow' || name in {}
    const named = typeof id === 'string' && CATEGORY_ID.test(id) && !isTaken(id)
    if (!named || !isText(label) || !isText(description)) {
      throw new ConsentError('INVALID_CATEGORY', `"${String(id)}"`)
    }
    if (seen.has(id)) throw new ConsentError('DUPLICATE_CATEGORY', `"${id}"`)
    seen.add(id)
  }
  return seen
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function checkCookie(cookie: CookieOptions): void {
  const {
    name = 'tracking-preferences',
    path = '',
    domain = '',
    maxAgeDays = 1,
    refusalMaxAgeDays = 1,
  } = cookie
  if (!name || encodeURIComponent(name) !== name) throw invalid(`cookie.name: "${name}"`)
  for (const value of [path, domain]) {
    if (!COOKIE_ATTRIBUTE.test(value)) throw invalid(`cookie: "${value}"`)
  }
  for (const days of [maxAgeDays, refusalMaxAgeDays]) {
    if (!(days > 0 && days < Infinity)) throw invalid(`cookie: ${days}`)
  }
}

const invalid = (detail: string) => new ConsentError('INVALID_OPTION', detail)

/** A declaration that changes later would not be the one that was checked. */
export function freeze(value: unknown): void {
  if (Object.isFrozen(value)) return // so is whatever is no object
  Object.values(Object.freeze(value as object)).forEach(freeze)
}
