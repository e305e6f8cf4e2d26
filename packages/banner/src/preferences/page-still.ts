// Keys that scroll, where the dialog goes no further: WebKit then scrolls the page behind, whatever `overscroll-behavior`
// says.
import type { KeyboardEvent } from 'react'

const BY_SPACE_ALONE = 'a, button, summary, [type="checkbox"]'

/** Stops a key that would scroll what is not in the dialog. */
export function keepPageStill(event: KeyboardEvent, dialog: HTMLElement | null): void {
  const target = event.target as Element
  // in anything else, an app's own among it, these keys may mean something
  if (!dialog?.contains(target) || (target !== dialog && !target.matches(BY_SPACE_ALONE))) return
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
