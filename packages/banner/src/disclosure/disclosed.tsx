// What the page's parts stand in: named for the stylesheet, in the language and direction of their words.
import type { ReactNode } from 'react'
import type { DisclosureCopy } from './disclosure-copy.js'

interface DisclosedProps {
  readonly words: DisclosureCopy
  readonly className: string | undefined
  readonly children: ReactNode
}

export function Disclosed({ words, className, children }: DisclosedProps) {
  return (
    <div
      className={['assent-disclosure', className].filter(Boolean).join(' ')}
      lang={words.locale}
      dir={words.direction}
    >
      {children}
    </div>
  )
}
