// The cookie on a server: what a request says, read by the same parser as in the browser.
import type { Consent } from '../catalog.js'
import { decodeCookies } from '../cookie.js'
import type { ConsentState } from '../vocabulary.js'

/**
 * The consent that a request carries. Unreadable or absent: the state of someone who was never asked.
 *
 * @param cookieHeader - the `Cookie` header as it came
 */
export function readConsent<Id extends string>(
  consent: Consent<Id>,
  cookieHeader: string | null | undefined,
): ConsentState<Id> {
  const start = `${consent.cookie.name}=`
  const values = (cookieHeader ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(start))
    .map((pair) => pair.slice(start.length))
  return decodeCookies(consent, values)
}
