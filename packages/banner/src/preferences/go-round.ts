// Where Tab goes round in the dialog. Radix goes from the last control to the first and back, and scrolls to neither: the
// one that has focus may be out of sight. From the dialog itself, where focus begins, it goes nowhere: the browser would
// leave by Shift+Tab, and be brought back to where it was.
import type { KeyboardEvent } from 'react'

/** Shows where Radix has gone round to, and goes round to the last control from the dialog itself. */
export function goRound(event: KeyboardEvent, dialog: HTMLElement | null): void {
  if (event.key !== 'Tab') return
  if (event.defaultPrevented) return document.activeElement?.scrollIntoView({ block: 'nearest' })
  if (!dialog || !event.shiftKey || document.activeElement !== dialog) return
  event.preventDefault()
  // one that is disabled or not shown takes no focus: that is asked by giving it
  ;[...dialog.querySelectorAll<HTMLElement>('*')].reverse().find((element) => {
    if (element.tabIndex >= 0) element.focus()
    return document.activeElement === element
  })
}
