// The cookie in a browser. Nothing is written, not even a probe, before the first answer.
import type { Consent } from '../catalog.js'
import type { CookieJar } from '../cookie.js'
import { ConsentError } from '../errors.js'

/** Keeps the cookie in `document.cookie`, on the widest domain that the browser accepts. */
export function createDocumentJar(options: Consent['cookie']): CookieJar {
  const { name, path } = options
  const read = () => readCookie(name)
  const put = (value: string, maxAgeSeconds: number, domain?: string) => {
    const secure = location.protocol === 'https:' ? '; Secure' : ''
    const on = domain ? `; Domain=${domain}` : ''
    document.cookie = `${name}=${value}; Path=${path}; Max-Age=${maxAgeSeconds}; SameSite=Lax${on}${secure}`
  }
  return {
    read,
    write(value, maxAgeSeconds) {
      if ([...new Set(read())].join() === value) return // it stands, by script or by server; its lifetime too
      const domains = options.domain ? [options.domain] : [...domainsFromWidest(location.hostname), undefined]
      for (const domain of domains) {
        if (domain) put('', 0) // a host-only twin would be read beside the wider one
        put(value, maxAgeSeconds, domain)
        if (read().includes(value)) return
      }
      throw new ConsentError('COOKIE_NOT_KEPT')
    },
  }
}

/** Every value that the page sees under a name, still encoded. */
export function readCookie(name: string): string[] {
  const start = `${name}=`
  return document.cookie
    .split('; ')
    .filter((pair) => pair.startsWith(start))
    .map((pair) => pair.slice(start.length))
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
