// Keys that scroll, where the dialog goes no further: WebKit then scrolls the page behind, whatever `overscroll-behavior`
// says.
import type { KeyboardEvent } from 'react'

/** Stops a key that would scroll what is not in the dialog. */
export function keepPageStill(event: KeyboardEvent, dialog: HTMLElement | null): void {
  const target = event.target as Element
  // words are written in other inputs, where arrows move in them
  if (!dialog?.contains(target) || target.matches('input:not([type="checkbox"])')) return
  const space = target === dialog && (event.shiftKey ? 'Up' : 'Down') // any control is pressed by it
  const way = (event.key === ' ' && space) || event.key
  const { scrollTop, scrollHeight, clientHeight } = dialog
  const room = /Up|Home/.test(way)
    ? scrollTop
    : /Down|End/.test(way)
      ? scrollHeight - clientHeight - scrollTop
      : 2
  if (room < 2) event.preventDefault()
}
