// Where a form leads back to: a path of the same site, or nowhere. A stranger may have written it.

const MOST_CHARACTERS = 2_000
const BASE = 'https://site.invalid'

/**
 * The path, query and fragment as a `Location` may carry them, or undefined when a browser, or a proxy that decodes,
 * could read another host or a header into it.
 */
export function safeReturnPath(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS || !text.startsWith('/') || hasTrap(text)) return undefined
  const { pathname, search, hash } = new URL(text, BASE)
  return pathname + search + hash
}

/** Where to after a form: what it says, else the page that it came from, else the start page; undefined for a trap. */
export function returnPathOf(
  returnTo: string | undefined,
  request: Request,
  origin: string,
): string | undefined {
  if (returnTo !== undefined) return safeReturnPath(returnTo)
  return refererPath(request, origin) ?? '/'
}

function refererPath(request: Request, origin: string): string | undefined {
  try {
    const page = new URL(request.headers.get('referer') ?? '')
    return page.origin === origin ? safeReturnPath(page.pathname + page.search) : undefined
  } catch {
    return undefined
  }
}

/**
 * A control character anywhere; in the path also a backslash or a second leading slash, plain or under up to three layers
 * of encoding. One behind dots leads once they are resolved: `/.//evil.example`.
 */
function hasTrap(text: string): boolean {
  if (/\p{Cc}/u.test(text)) return true
  let path = text.split(/[?#]/)[0] ?? ''
  for (let layer = 0; layer < 4; layer++) {
    if (/(^|\/\.\.?)\/\/|[\\\p{Cc}]/u.test(path)) return true
    const decoded = decode(path)
    if (decoded === path) return false
    path = decoded
  }
  return true // who encodes four times hides something
}

/** What of it is ASCII: no other character is a trap, and a bare percent sign hides none. */
function decode(path: string): string {
  return path.replace(/%[0-7][\da-f]/gi, decodeURIComponent)
}
