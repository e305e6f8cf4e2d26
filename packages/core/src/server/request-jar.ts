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
  return decodeCookies(consent, cookieValues(consent, cookieHeader))
}

/** Every value under the declared name, still encoded. */
export function cookieValues(consent: Consent, cookieHeader: string | null | undefined): string[] {
  const start = `${consent.cookie.name}=`
  return (cookieHeader ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(start))
    .map((pair) => pair.slice(start.length))
}
