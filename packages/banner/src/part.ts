'use client'
// An element that an app can replace: `asChild` hands what the part is and does to the app's own element.
// Our own few lines, because the first visit pays for every byte here.
import { Children, cloneElement } from 'react'
import type { ButtonHTMLAttributes, ForwardedRef, HTMLAttributes, ReactElement, ReactNode } from 'react'
import { jsx } from 'react/jsx-runtime'

export interface PartProps extends HTMLAttributes<HTMLElement> {
  /** Renders the one child in place of the part's own element. Its own props win; handlers run one after the other. */
  readonly asChild?: boolean | undefined
}

export type FormAttributes = Pick<
  ButtonHTMLAttributes<HTMLElement>,
  'type' | 'form' | 'name' | 'value' | 'formMethod' | 'formAction'
>

type Tag = 'section' | 'dialog' | 'h2' | 'div' | 'button'

interface OwnProps extends HTMLAttributes<HTMLElement>, FormAttributes {
  readonly className: string
  readonly open?: boolean | undefined
  readonly 'data-position'?: string
}

type Props = Readonly<Record<string, unknown>>

/** The child's handler runs first, so that `preventDefault()` in it stops the part from acting. */
function merged(ours: Props, theirs: Props): Record<string, unknown> {
  const both: Record<string, unknown> = { ...ours, ...theirs }
  for (const name in ours) {
    const [first, second] = [theirs[name], ours[name]]
    if (typeof first !== 'function' || typeof second !== 'function') continue
    both[name] = (...given: unknown[]) => (first(...given), second(...given))
  }
  return both
}

/**
 * The element that a part is. A function and no component, since a server pays for each of those.
 *
 * @param props - what the app gave it
 * @param own - what it is: laid over that, but for the app's classes, which follow
 * @param fallback - what it holds when the app gives it nothing
 */
export function drawPart(
  tag: Tag,
  props: PartProps & FormAttributes,
  own: OwnProps,
  ref?: ForwardedRef<HTMLElement>,
  fallback?: ReactNode,
): ReactElement {
  // one copy and no rest of a pattern: on a server, those are most of what a part costs
  const all: Record<string, unknown> = { ...props, ...own }
  if (props.className) all['className'] = `${own.className} ${props.className}`
  if ('asChild' in props) delete all['asChild']
  if (!props.asChild) {
    all['ref'] = ref
    all['children'] ??= fallback
    return jsx(tag, all)
  }
  const element = Children.only(props.children) as ReactElement<Props> // throws for anything that is not one element
  const its = element.props
  const both: Record<string, unknown> = { ...merged(all, its), children: its.children ?? fallback }
  if (its.className) both['className'] = `${String(all['className'])} ${String(its.className)}`
  return cloneElement(element, both)
}

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
