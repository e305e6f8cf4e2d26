// Step 4 of the walk: writing a page's own cookie. Comes with the acts: who never decides does not download it.
import type { Consent } from './declaration.js'
import type { PageJar } from './cookie.js'
import { ConsentError } from './errors.js'

/**
 * Keeps a value on the widest domain that the browser accepts.
 *
 * @throws ConsentError `COOKIE_NOT_KEPT`
 */
export function keepCookie(
  { page, read }: PageJar,
  { name, path, domain }: Consent['cookie'],
  value: string,
  maxAgeSeconds: number,
): void {
  const { protocol, hostname } = page.location
  const put = (content: string, seconds: number, on: string) => {
    const secure = protocol === 'https:' ? '; Secure' : ''
    page.cookie = `${name}=${content}; Path=${path}; Max-Age=${seconds}; SameSite=Lax${on && `; Domain=${on}`}${secure}`
  }
  if ([...new Set(read())].join() === value) return // it stands, by script or by server; its lifetime too
  for (const on of domain ? [domain] : [...domainsFromWidest(hostname), '']) {
    if (on) put('', 0, '') // a host-only twin would be read beside the wider one
    put(value, maxAgeSeconds, on)
    if (read().includes(value)) return
  }
  throw new ConsentError('COOKIE_NOT_KEPT')
}

/**
 * `a.b.example.co.uk` -> `co.uk`, `example.co.uk`, ... The browser knows which suffixes are public and refuses
 * those, so the first it accepts is the widest. None for one label or an IP address.
 */
export function domainsFromWidest(hostname: string): string[] {
  if (/^[\d.]+$/.test(hostname)) return []
  const labels = hostname.split('.')
  return labels.slice(1).map((_, i) => labels.slice(-2 - i).join('.'))
}
