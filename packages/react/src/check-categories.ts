// What a programmer got wrong, told where it is: a category that is not declared can never be allowed.
import { ConsentError, type Consent } from '@assent/core'

/** Development only: in production such a category stays shut and says nothing. @throws ConsentError `UNKNOWN_CATEGORY` */
export function checkCategories({ categories }: Consent, ids: readonly string[]): void {
  if (process.env.NODE_ENV === 'production') return
  const unknown = ids.find((id) => !categories.some((category) => category.id === id))
  if (unknown === undefined) return
  const hint = 'one that was just added is known once the page is loaded again' // the provider opens once
  throw new ConsentError('UNKNOWN_CATEGORY', `"${unknown}"; ${hint}`)
}
