// The cookie on a server: what a request says, read by the same parser as in the browser.
import type { Consent } from '../declaration.js'
import { decodeCookies } from '../cookie.js'
import { initialState } from '../decision.js'
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
  const values = cookieValues(consent, cookieHeader)
  if (values.length === 0) return initialState(consent) // most of what a server renders a banner for
  const state = decodeCookies(consent, values)
  // As JSON has it: Next.js' `getServerSideProps` refuses to hand on a field that is there and undefined.
  return Object.fromEntries(
    Object.entries(state).filter(([, value]) => value !== undefined),
  ) as unknown as ConsentState<Id> // only what may be absent was
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
