// Shift+Tab where focus begins, on the dialog itself. Radix goes round from its first control alone; from here the browser
// would leave, and be brought back to where it was.
import type { KeyboardEvent } from 'react'

/** Goes round to the last control. */
export function tabBack(event: KeyboardEvent, dialog: HTMLElement | null): void {
  if (event.key !== 'Tab' || !event.shiftKey || event.defaultPrevented) return
  if (!dialog || document.activeElement !== dialog) return
  event.preventDefault()
  // one that is disabled or not shown takes no focus: that is asked by giving it
  ;[...dialog.querySelectorAll<HTMLElement>('*')].reverse().find((element) => {
    if (element.tabIndex >= 0) element.focus()
    return document.activeElement === element
  })
}
