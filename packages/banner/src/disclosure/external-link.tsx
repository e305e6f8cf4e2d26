// A link out of the privacy page: to a web address, and to nothing else.
import type { ReactNode } from 'react'

interface ExternalLinkProps {
  readonly href: string | undefined
  /** @default the host of the address */
  readonly children?: ReactNode
}

export function ExternalLink({ href = '', children }: ExternalLinkProps) {
  const [, host] = /^https?:\/\/(?:www\.)?([^/?#\s]+)/i.exec(href) ?? []
  if (!host) return null
  return (
    <a href={href} rel="noopener noreferrer">
      {children ?? host}
    </a>
  )
}
