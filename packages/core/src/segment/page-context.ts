// What a page looked like when a call was made: by the time the call is replayed the visitor may be elsewhere.

/** The `context.page` of Segment's spec: https://segment.com/docs/connections/spec/common/#context */
export interface PageContext {
  readonly path: string
  readonly referrer: string
  readonly search: string
  readonly title: string
  readonly url: string
}

export function readPageContext(): PageContext {
  const { href, pathname, search } = location
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return {
    path: canonical ? pathOf(canonical) : pathname,
    referrer: document.referrer,
    search,
    title: document.title,
    url: canonical ? withSearch(canonical, search) : href.replace(/#.*$/, ''),
  }
}

function withSearch(canonical: string, search: string): string {
  return canonical.includes('?') ? canonical : canonical + search
}

function pathOf(canonical: string): string {
  try {
    return new URL(canonical, location.href).pathname
  } catch {
    return location.pathname
  }
}
