// The `Set-Cookie` line: written by the server, the cookie outlives what browsers allow to scripts.
import type { Consent } from '../catalog.js'
import { cookieLifetimeSeconds, encodeCookie } from '../encode-cookie.js'
import { sameAnswers } from '../decision.js'
import { verdicts } from '../gate.js'
import type { ConsentState } from '../vocabulary.js'
import { cookieValues, readConsent } from './request-jar.js'

const HEADER_SAFE = /^[\x21-\x3a\x3c-\x7e]{1,4096}$/

/**
 * The line for a state. Never `HttpOnly`: the page reads it.
 *
 * @param request - where its page has just written the same decision, that value is set again byte for byte, since
 * it may tell of destinations that the server does not know
 */
export function setCookieLine<Id extends string>(
  consent: Consent<Id>,
  state: ConsentState<Id>,
  request: Request,
  { now, isSecure }: { readonly now: number; readonly isSecure: boolean },
): string {
  const { name, path, domain } = consent.cookie
  const value = writtenByPage(consent, state, request) ?? encodeOnServer(consent, state)
  return [
    `${name}=${value}`,
    `Path=${path}`,
    `Max-Age=${cookieLifetimeSeconds(consent, state, now)}`,
    'SameSite=Lax',
    ...(domain ? [`Domain=${domain}`] : []),
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')
}

function encodeOnServer<Id extends string>(consent: Consent<Id>, state: ConsentState<Id>): string {
  return encodeCookie(consent, state, verdicts(state, consent.destinations))
}

function writtenByPage<Id extends string>(
  consent: Consent<Id>,
  state: ConsentState<Id>,
  request: Request,
): string | undefined {
  const header = request.headers.get('cookie')
  const written = readConsent(consent, header)
  const isSame =
    written.recordId === state.recordId &&
    written.decidedAt === state.decidedAt &&
    written.noticeVersion === state.noticeVersion &&
    written.signal === state.signal &&
    sameAnswers(written, state)
  const [value = '', ...others] = new Set(cookieValues(consent, header)) // on two domains: the same twice
  return isSame && others.length === 0 && HEADER_SAFE.test(value) ? value : undefined
}
