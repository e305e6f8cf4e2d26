// What must be noted of a page when a call is made: by the time the call is replayed the visitor may be elsewhere.

export interface NotedPage {
  readonly href: string
  readonly referrer: string
  readonly title: string
  /** What a canonical link says of the address, if there is one. */
  readonly canonical?: string
}

export function notePage(): NotedPage {
  const { referrer, title } = document
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  return { href: location.href, referrer, title, canonical }
}
