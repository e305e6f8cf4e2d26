// Whose a host is, as far as the websites of Segment's public catalogue tell.
import { CATEGORIES, ENTRIES } from './entries.js'
import { unpack } from './find-in-catalogue.js'

/** The catalogue's own address, which stands there for vendors who gave none. */
const NOBODYS = 'segment.com'

let namesByDomain: ReadonlyMap<string, readonly string[]> | undefined

/**
 * Who a host may belong to.
 *
 * @param host - as in an address: `api2.amplitude.com`
 * @returns the display names of destinations whose website is on the same domain, shortest first; none for a host that
 * the catalogue does not tell of, which does not mean that it is nobody's
 */
export function findVendors(host: string): readonly string[] {
  namesByDomain ??= indexByDomain()
  return namesByDomain.get(domainOf(host)) ?? []
}

function indexByDomain(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>()
  for (const { displayName, website } of unpack(CATEGORIES, ENTRIES)) {
    const domain = website === undefined ? NOBODYS : domainOf(new URL(website).hostname)
    if (domain === NOBODYS) continue
    const all = [...(names.get(domain) ?? []), displayName]
    names.set(
      domain,
      all.sort((a, b) => a.length - b.length),
    )
  }
  return names
}

/** Two labels, or three below a registry such as `co.uk`. */
function domainOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  const [second = '', top = ''] = labels.slice(-2)
  const isRegistry = top.length === 2 && /^(co|com|org|net|gov|ac|edu)$/.test(second)
  return labels.slice(isRegistry ? -3 : -2).join('.')
}
