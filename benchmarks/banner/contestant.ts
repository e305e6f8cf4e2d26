// What each kit is reduced to: something around the page, and what a server knows before rendering it.
import type { ComponentType, ReactNode } from 'react'

export interface Contestant {
  /** Provider and banner, wired as the kit's own documentation says. */
  readonly Consent: ComponentType<{ readonly initial?: unknown; readonly children: ReactNode }>
  /** What the kit's server door makes of a `Cookie` header; it travels to the browser as JSON. */
  readonly readInitial?: (cookie: string) => unknown
  /** What the kit has put into an `index.html` as that is built. */
  readonly builtHtml?: () => string
}
