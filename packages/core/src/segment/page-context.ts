// A noted page as Segment's spec wants it.
import type { NotedPage } from './noted-page.js'

/** The `context.page` of Segment's spec: https://segment.com/docs/connections/spec/common/#context */
export interface PageContext {
  readonly path: string
  readonly referrer: string
  readonly search: string
  readonly title: string
  readonly url: string
}

/** As analytics-next reads it: a canonical link names the page, where there is a usable one. */
export function pageContextOf({ href, referrer, title, canonical }: NotedPage): PageContext {
  const { pathname, search } = new URL(href)
  const page = { path: pathname, referrer, search, title, url: href.replace(/#.*/, '') }
  if (!canonical) return page
  try {
    const path = new URL(canonical).pathname
    return { ...page, path, url: canonical.includes('?') ? canonical : canonical + search }
  } catch {
    return page
  }
}
