// Whether a request was made by a page of the site itself: another site must not answer for a visitor.

/** Whose pages may answer: the site's own, and which that is. */
export interface OriginOptions {
  /** The site's own origin, such as `https://shop.example`. @default the request's `Host` */
  readonly origin?: string | undefined
  /** Believe `X-Forwarded-Host` and `X-Forwarded-Proto`. Only behind a proxy that sets them. @default false */
  readonly trustProxy?: boolean | undefined
}

/** Where the visitor is, as far as the request shows: scheme from the page itself, when it names itself. */
export interface Site {
  readonly origin: string
  readonly isSecure: boolean
}

/**
 * The site, when the request comes from one of its pages; undefined when it does not, or when nothing shows that it
 * does. A browser lets no page forge `Origin`, `Sec-Fetch-Site` or `Host`.
 */
export function sameOriginSite(request: Request, options: OriginOptions): Site | undefined {
  const own = ownOrigin(request, options)
  if (!own) return undefined
  const fetchSite = request.headers.get('sec-fetch-site')
  if (fetchSite !== null && fetchSite !== 'same-origin') return undefined
  const said = request.headers.get('origin')
  // `null`: a page that hides its address (Referrer-Policy: no-referrer), or a sandboxed one of anybody's
  if (said === null || said === 'null') return fetchSite === 'same-origin' ? siteOf(own) : undefined
  const page = parseUrl(said)
  if (!page || page.origin !== said) return undefined
  const isOwn = options.origin !== undefined ? page.origin === own.origin : isSameHost(page, own)
  return isOwn ? siteOf(page) : undefined
}

/** TLS may end before us, so a page may be more secure than we look, never less. */
function isSameHost(page: URL, own: URL): boolean {
  const isNoLess = own.protocol === 'http:' || page.protocol === 'https:'
  return isNoLess && parseUrl(`${page.protocol}//${own.host}`)?.host === page.host
}

function siteOf({ origin, protocol }: URL): Site {
  return { origin, isSecure: protocol === 'https:' }
}

function ownOrigin(request: Request, { origin, trustProxy }: OriginOptions): URL | undefined {
  if (origin !== undefined) return parseUrl(origin)
  const url = new URL(request.url)
  const forwarded = (name: string) =>
    trustProxy ? request.headers.get(`x-forwarded-${name}`)?.split(',')[0]?.trim() : undefined
  const host = forwarded('host') || request.headers.get('host') || url.host
  const scheme = forwarded('proto') || url.protocol.slice(0, -1)
  return parseUrl(`${scheme}://${host}`)
}

function parseUrl(text: string): URL | undefined {
  try {
    const url = new URL(text)
    return /^https?:$/.test(url.protocol) ? url : undefined
  } catch {
    return undefined
  }
}
