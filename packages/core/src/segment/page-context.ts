// What a page looked like when a call was made: by the time the call is replayed the visitor may be elsewhere.

/** The `context.page` of Segment's spec: https://segment.com/docs/connections/spec/common/#context */
export interface PageContext {
  readonly path: string
  readonly referrer: string
  readonly search: string
  readonly title: string
  readonly url: string
}

/** As analytics-next reads it: a canonical link names the page, where there is a usable one. */
export function readPageContext(): PageContext {
  const { href, pathname, search } = location
  const { referrer, title } = document
  const page = { path: pathname, referrer, search, title, url: href.replace(/#.*/, '') }
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  if (!canonical) return page
  try {
    const path = new URL(canonical).pathname
    return { ...page, path, url: canonical.includes('?') ? canonical : canonical + search }
  } catch {
    return page
  }
}
