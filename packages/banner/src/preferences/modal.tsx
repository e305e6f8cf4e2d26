'use client'
// What makes a dialog modal: focus in and kept, the page behind hidden, Escape and a click beside it heard. Radix's
// primitives beneath its own dialog, which brings as much again that an opened one never needs.
import { DismissableLayer } from '@radix-ui/react-dismissable-layer'
import { FocusScope } from '@radix-ui/react-focus-scope'
import { suppressOthers } from 'aria-hidden'
import { forwardRef, useEffect, useImperativeHandle, useState } from 'react'
import { createPortal } from 'react-dom'
import type { PartProps } from '../part.js'
import { behindPaint } from './behind-paint.js'
import { keepClearOfBars } from './clear-of-bars.js'
import { useDialog } from './dialog-context.js'
import { GESTURE_MS, useOpeningGesture } from './opening-gesture.js'
import { tabBack } from './tab-back.js'

export interface ModalProps extends PartProps {
  readonly base: string
  /** Its title and its description have ids that begin with this. */
  readonly prefix: string
  readonly onLeave: () => void
  /** Before `onLeave`, which `preventDefault()` stops. */
  readonly onEscape?: (event: KeyboardEvent) => void
  /** Instead of focusing its first control, where it prevents that. */
  readonly onEnter?: (event: Event) => void
  /** Gives focus back. */
  readonly onExit: () => void
}

/** Makes all else inert; not the regions of the page that will speak, "Preferences saved" among them. */
const suppressPage = (dialog: HTMLElement) =>
  suppressOthers([dialog, ...document.querySelectorAll('[aria-live]:not(.assent-overlay *)')])

export const titleIn = (prefix: string) => `${prefix}-title`
export const descriptionIn = (prefix: string) => `${prefix}-description`

export const Modal = forwardRef<HTMLElement, ModalProps>(function Modal(
  { base, prefix, className, role = 'dialog', onLeave, onEscape, onEnter, onExit, ...props },
  given,
) {
  const { copy, theme } = useDialog()
  const [element, setElement] = useState<HTMLElement | null>(null)
  const stopOpeningGesture = useOpeningGesture()
  useImperativeHandle(given, () => element as HTMLElement, [element])
  useEffect(() => {
    if (!element) return
    let undo: (() => void)[] = []
    const leave = behindPaint(() => {
      undo = [suppressPage(element), keepClearOfBars(element)] // both have the page's styles computed anew
    })
    return () => [leave, ...undo].forEach((act) => act())
  }, [element])
  useEffect(() => {
    const settle = () => element?.parentElement?.removeAttribute('data-assent-settling') // React never gives it anew
    const timer = setTimeout(settle, GESTURE_MS)
    return () => clearTimeout(timer)
  }, [element])
  const exit = (event: Event) => {
    event.preventDefault()
    onExit()
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
      onKeyDown={(event) => tabBack(event, element)}
    >
      <FocusScope asChild loop trapped onMountAutoFocus={onEnter} onUnmountAutoFocus={exit}>
        <DismissableLayer
          role={role}
          aria-modal
          aria-labelledby={titleIn(prefix)}
          aria-describedby={descriptionIn(prefix)}
          lang={copy.locale}
          dir={copy.direction}
          {...props}
          ref={setElement}
          className={className ? `${base} ${className}` : base}
          disableOutsidePointerEvents
          deferPointerDownOutside
          onFocusOutside={(event) => event.preventDefault()} // the scope brings it back
          onEscapeKeyDown={onEscape}
          onDismiss={onLeave}
        />
      </FocusScope>
    </div>,
    document.body,
  )
})
