'use client'
// An element that an app can replace: `asChild` hands what the part is and does to the app's own element.
// Our own few lines, because the first visit pays for every byte here.
import { Children, cloneElement, createElement, forwardRef } from 'react'
import type { HTMLAttributes, ReactElement, ReactNode } from 'react'

export interface PartProps extends HTMLAttributes<HTMLElement> {
  /** Renders the one child in place of the part's own element. Its own props win; handlers run one after the other. */
  readonly asChild?: boolean
}

interface OwnProps extends PartProps {
  readonly as: 'section' | 'h2' | 'p' | 'div' | 'button'
  readonly type?: 'button'
  /** What the part's own class is called; the app's classes follow. */
  readonly base: string
  /** What it holds when the app gives it nothing. */
  readonly fallback?: ReactNode
}

type Props = Readonly<Record<string, unknown>>

/** The child's handler runs first, so that `preventDefault()` in it stops the part from acting. */
function withHandlers(part: Props, child: Props): Props {
  const both = Object.keys(part).flatMap((name) => {
    const [ours, theirs] = [part[name], child[name]]
    if (typeof ours !== 'function' || typeof theirs !== 'function') return []
    return [[name, (...given: unknown[]) => (theirs(...given), ours(...given))] as const]
  })
  return { ...part, ...child, ...Object.fromEntries(both) }
}

const joined = (...classes: unknown[]) => classes.filter(Boolean).join(' ')

export const Part = forwardRef<HTMLElement, OwnProps>(function Part(
  { as, base, fallback, asChild, children, className, ...rest },
  ref,
) {
  if (!asChild) {
    return createElement(as, { ...rest, className: joined(base, className), ref }, children ?? fallback)
  }
  const child = Children.only(children) as ReactElement<Props> // it throws for anything that is not an element
  const own = child.props
  return cloneElement(
    child,
    { ...withHandlers({ ...rest }, own), className: joined(base, className, own.className) },
    (own.children as ReactNode) ?? fallback,
  )
})

/** The app's handler, then ours unless the app prevented it. */
export function unlessPrevented<Event extends { readonly defaultPrevented: boolean }>(
  theirs: ((event: Event) => void) | undefined,
  ours: (event: Event) => void,
): (event: Event) => void {
  return (event) => {
    theirs?.(event)
    if (!event.defaultPrevented) ours(event)
  }
}
