// The `Set-Cookie` lines: written by the server, the cookie outlives what browsers allow to scripts.
import type { Consent } from '../declaration.js'
import { decodeCookies } from '../cookie.js'
import { cookieLifetimeSeconds, encodeCookie } from '../encode-cookie.js'
import { sameAnswers } from '../decision.js'
import { verdicts } from '../gate.js'
import { domainsFromWidest } from '../keep-cookie.js'
import type { ConsentState } from '../vocabulary.js'
import { cookieValues } from './request-jar.js'

const HEADER_SAFE = /^[\x21-\x3a\x3c-\x7e]+$/

/**
 * The lines for a state. Never `HttpOnly`: the page reads it. A page keeps its cookie on the widest domain that its
 * browser accepts; a server that was told no domain sets it for the host alone. Either ends what stands elsewhere, which
 * would be read beside it and outlive it.
 *
 * @param request - where its page has just written the same decision, that value is set again byte for byte, since
 * it may tell of destinations that the server does not know
 */
export function setCookieLines<Id extends string>(
  consent: Consent<Id>,
  state: ConsentState<Id>,
  request: Request,
  { now, origin, isSecure }: { readonly now: number; readonly origin: string; readonly isSecure: boolean },
): string[] {
  const { name, path, domain } = consent.cookie
  const line = (value: string, seconds: number, on: string | undefined) =>
    [
      `${name}=${value}`,
      `Path=${path}`,
      `Max-Age=${seconds}`,
      'SameSite=Lax',
      ...(on ? [`Domain=${on}`] : []),
      ...(isSecure ? ['Secure'] : []),
    ].join('; ')
  const carried = cookieValues(consent, request.headers.get('cookie'))
  const written = writtenByPage(consent, state, carried)
  const isOther = written === undefined && carried.length > 0
  const elsewhere = domain ? [undefined] : domainsFromWidest(new URL(origin).hostname)
  const value = written ?? encodeOnServer(consent, state)
  return [
    ...(isOther ? elsewhere : []).map((on) => line('', 0, on)),
    line(value, cookieLifetimeSeconds(consent, state, now), domain),
  ]
}

function encodeOnServer<Id extends string>(consent: Consent<Id>, state: ConsentState<Id>): string {
  return encodeCookie(consent, state, verdicts(state, consent.destinations))
}

function writtenByPage<Id extends string>(
  consent: Consent<Id>,
  state: ConsentState<Id>,
  carried: readonly string[],
): string | undefined {
  const written = decodeCookies(consent, carried)
  const isSame =
    written.recordId === state.recordId &&
    written.decidedAt === state.decidedAt &&
    written.noticeVersion === state.noticeVersion &&
    written.signal === state.signal &&
    sameAnswers(written, state)
  const [value = '', ...others] = new Set(carried) // on two domains: the same twice
  return isSame && others.length === 0 && HEADER_SAFE.test(value) ? value : undefined
}
