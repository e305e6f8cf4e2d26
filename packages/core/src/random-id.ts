// Step 3: names for what is new, in browsers and on servers.

/** What is taken for a name: by a server, and from a cookie. */
export const ID = /^[\w-]{8,64}$/

/** A UUID where the browser makes them (secure contexts only), else as many random bits. */
export function randomId(): string {
  const { crypto } = globalThis as unknown as { crypto: RandomSource }
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-')
}

/**
 * The same with its time in front, so that a database finds room for what is new at one end of its index: a version 7 UUID
 * (RFC 9562, section 5.7).
 *
 * @param now - milliseconds since the Unix epoch (UTC)
 */
export function timeOrderedId(now: number): string {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomId().slice(15)}`
}

/** What browsers and servers share of https://www.w3.org/TR/WebCryptoAPI, which this file's types do not know. */
interface RandomSource {
  randomUUID?(): string
  getRandomValues(array: Uint32Array): Uint32Array
}
