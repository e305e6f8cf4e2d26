'use client'
// What makes a dialog modal: focus in and kept, the page behind hidden, Escape and a click beside it heard. Radix's
// focus scope without its dialog, whose layers know those of their own version alone.
import { FocusScope } from '@radix-ui/react-focus-scope'
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { drawPart, type PartProps } from '../part.js'
import { behindPaint } from './behind-paint.js'
import { keepClearOfBars } from './clear-of-bars.js'
import { useDialog } from './dialog-context.js'
import { goRound } from './go-round.js'
import { GESTURE_MS, useOpeningGesture } from './opening-gesture.js'
import { keepPageStill } from './page-still.js'
import { isOverLayer, placeOver, standApart, type WaysOut } from './stand-apart.js'
import { suppressPage } from './suppress-page.js'

export interface ModalProps extends PartProps, WaysOut {
  readonly base: string
  /** Its title and its description have ids that begin with this. */
  readonly prefix: string
  /** Instead of focusing its first control, where it prevents that. */
  readonly onEnter?: (event: Event) => void
  /** Gives focus back, to what opened it. */
  readonly onExit: (opener: Element | null) => void
}

export const titleIn = (prefix: string) => `${prefix}-title`
export const descriptionIn = (prefix: string) => `${prefix}-description`

export const Modal = forwardRef<HTMLElement, ModalProps>(function Modal(
  { base, prefix, role = 'dialog', onLeave, onEscape, onEnter, onExit, onGone, ...props },
  given,
) {
  const { copy, theme } = useDialog()
  const [opener] = useState(() => document.activeElement)
  const [place] = useState(() => placeOver(opener))
  const [element, setElement] = useState<HTMLElement | null>(null)
  const stopOpeningGesture = useOpeningGesture()
  const early = useRef(() => {})
  const latest = useRef({ onLeave, onEscape, onGone, onExit })
  useEffect(() => void (latest.current = { onLeave, onEscape, onGone, onExit }))
  useImperativeHandle(given, () => element as HTMLElement, [element])
  const enter = (event: Event) => {
    // ahead of taking focus, which the layer of an app would take back from here, and cannot when it is inert
    if (isOverLayer(opener)) early.current = suppressPage(event.currentTarget as HTMLElement)
    onEnter?.(event)
  }
  useEffect(() => {
    if (!element?.parentElement) return
    const undo = [standApart(element.parentElement, place, () => latest.current)]
    const leave = behindPaint(() => {
      // both have the page's styles computed anew
      undo.push(suppressPage(element), keepClearOfBars(element))
    })
    const exit = () => latest.current.onExit(opener) // at once: on the page, focus would have its title read out
    return () => [leave, early.current, ...undo, exit].forEach((act) => act())
  }, [element, place, opener])
  useEffect(() => {
    const settle = () => element?.parentElement?.removeAttribute('data-assent-settling') // React never gives it anew
    const timer = setTimeout(settle, GESTURE_MS)
    return () => clearTimeout(timer)
  }, [element])
  const exitLate = (event: Event) => {
    event.preventDefault()
    if (document.activeElement === document.body) onExit(opener) // which an answer has taken away meanwhile
  }
  const named = {
    role,
    'aria-modal': true,
    'aria-labelledby': titleIn(prefix),
    'aria-describedby': descriptionIn(prefix),
    lang: copy.locale,
    dir: copy.direction,
  }
  // Its own overlay, for Radix's locks the page's scrolling with a <style> element, which a strict style-src refuses.
  // The stylesheet contains the scrolling instead.
  return createPortal(
    <div
      role="presentation"
      className="assent-overlay"
      data-assent-settling=""
      data-assent-theme={theme}
      onClickCapture={stopOpeningGesture}
      onKeyDown={(event) => {
        goRound(event, element)
        keepPageStill(event, element)
      }}
    >
      <FocusScope
        asChild
        loop
        trapped
        ref={setElement}
        onMountAutoFocus={enter}
        onUnmountAutoFocus={exitLate}
      >
        {drawPart('div', { ...named, ...props }, { className: base })}
      </FocusScope>
    </div>,
    place,
  )
})
