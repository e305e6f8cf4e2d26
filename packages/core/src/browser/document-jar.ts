// The cookie in a browser. Nothing is written, not even a probe, before the first answer.
import type { Consent } from '../catalog.js'
import type { CookieJar } from '../cookie.js'
import { ConsentError } from '../errors.js'

/** Keeps the cookie in `document.cookie`, on the widest domain that the browser accepts. */
export function createDocumentJar({ name, path, domain }: Consent['cookie']): CookieJar {
  const read = () => readCookie(name)
  const put = (value: string, maxAgeSeconds: number, on = '') => {
    const secure = location.protocol === 'https:' ? '; Secure' : ''
    document.cookie = `${name}=${value}; Path=${path}; Max-Age=${maxAgeSeconds}; SameSite=Lax${on && `; Domain=${on}`}${secure}`
  }
  return {
    read,
    write(value, maxAgeSeconds) {
      if ([...new Set(read())].join() === value) return // it stands, by script or by server; its lifetime too
      for (const on of domain ? [domain] : [...domainsFromWidest(location.hostname), '']) {
        if (on) put('', 0) // a host-only twin would be read beside the wider one
        put(value, maxAgeSeconds, on)
        if (read().includes(value)) return
      }
      throw new ConsentError('COOKIE_NOT_KEPT')
    },
  }
}

/** Every value that the page sees under a name, still encoded. */
export function readCookie(name: string): string[] {
  const pairs = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`))
  return pairs.map((pair) => pair.slice(name.length + 1))
}

/**
 * `a.b.example.co.uk` -> `co.uk`, `example.co.uk`, ... The browser knows which suffixes are public and refuses
 * those, so the first it accepts is the widest. None for one label or an IP address.
 */
export function domainsFromWidest(hostname: string): string[] {
  if (/^[\d.]+$|:/.test(hostname)) return []
  const labels = hostname.split('.')
  return labels.slice(1).map((_, i) => labels.slice(labels.length - 2 - i).join('.'))
}
