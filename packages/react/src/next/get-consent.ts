// Consent in a server component: a new visitor's first HTML has the banner, a returning one's does not.
import { readVisitorConsent, type VisitorConsent, type VisitorOptions } from '@assent/core/server'
import { headers } from 'next/headers.js'

/**
 * What holds for the visitor of this request: hand `state` to `ConsentProvider` as `initialState`. It reads the
 * request, so it makes its page dynamic; a static page leaves it out, and the browser reads the cookie.
 */
export async function getConsent<Id extends string>(
  options: VisitorOptions<Id>,
): Promise<VisitorConsent<Id>> {
  const own = new Headers(await headers())
  const address = `https://${own.get('host') ?? 'localhost'}/` // nothing but the headers is known here
  return readVisitorConsent(new Request(address, { headers: own }), options)
}
