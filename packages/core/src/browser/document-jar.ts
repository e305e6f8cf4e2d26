// The cookie in a browser. Nothing is written, not even a probe, before the first answer.
import type { Consent } from '../declaration.js'
import type { CookieJar } from '../cookie.js'
import { keepCookie } from '../keep-cookie.js'
import { createPageJar } from './page-jar.js'

/** Keeps the cookie in `document.cookie`, on the widest domain that the browser accepts. */
export function createDocumentJar(options: Consent['cookie']): CookieJar {
  const jar = createPageJar(options.name)
  return {
    read: jar.read,
    write: (value, maxAgeSeconds) => keepCookie(jar, options, value, maxAgeSeconds),
  }
}
