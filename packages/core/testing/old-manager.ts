// The cookie as Segment's old consent manager keeps it: with js-cookie 2, on whatever page there is.
// @ts-expect-error -- js-cookie 2 brings no types
import jsCookie from 'js-cookie'

interface JsCookie {
  getJSON(name: string): unknown
  set(name: string, value: unknown, attributes?: { readonly expires?: number }): string
}

const cookies = jsCookie as JsCookie
const NAME = 'tracking-preferences'

/** The value of the cookie that it writes for these preferences. */
export function writtenByOldManager(destinations: unknown, custom?: unknown): string {
  const cookie = cookies.set(NAME, { version: 1, destinations, custom }, { expires: 365 })
  return cookie.slice(NAME.length + 1).split(';')[0] ?? ''
}

/** What it makes of a cookie's value. */
export function readByOldManager(value: string): unknown {
  document.cookie = `${NAME}=${value}`
  return cookies.getJSON(NAME)
}
