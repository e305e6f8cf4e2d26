'use client'
// An element that an app can replace: `asChild` hands what the part is and does to the app's own element.
// Our own few lines, because the first visit pays for every byte here.
import { Children, cloneElement, createElement, forwardRef } from 'react'
import type { ButtonHTMLAttributes, HTMLAttributes, ReactElement, ReactNode } from 'react'

export interface PartProps extends HTMLAttributes<HTMLElement> {
  /** Renders the one child in place of the part's own element. Its own props win; handlers run one after the other. */
  readonly asChild?: boolean
}

type FormAttributes = Pick<
  ButtonHTMLAttributes<HTMLElement>,
  'type' | 'form' | 'name' | 'value' | 'formMethod' | 'formAction'
>

interface OwnProps extends PartProps, FormAttributes {
  readonly open?: boolean
  readonly as: 'section' | 'dialog' | 'h2' | 'div' | 'button'
  /** What the part's own class is called; the app's classes follow. */
  readonly base: string
  /** What it holds when the app gives it nothing. */
  readonly fallback?: ReactNode
}

type Props = Readonly<Record<string, unknown>>

/** The child's handler runs first, so that `preventDefault()` in it stops the part from acting. */
function merged(part: Props, child: Props): Props {
  const both: Record<string, unknown> = { ...part, ...child }
  for (const name in part) {
    const [ours, theirs] = [part[name], child[name]]
    if (typeof ours !== 'function' || typeof theirs !== 'function') continue
    both[name] = (...given: unknown[]) => (theirs(...given), ours(...given))
  }
  return both
}

export const Part = forwardRef<HTMLElement, OwnProps>(function Part(
  { as, base, fallback, asChild, children, className, ...rest },
  ref,
) {
  const name = className ? `${base} ${className}` : base
  if (!asChild) return createElement(as, { ...rest, ref, className: name }, children ?? fallback)
  const element = Children.only(children) as ReactElement<Props> // throws for anything that is not one element
  const own = element.props
  const classes = own.className ? `${name} ${String(own.className)}` : name
  return cloneElement(
    element,
    { ...merged(rest, own), className: classes },
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
