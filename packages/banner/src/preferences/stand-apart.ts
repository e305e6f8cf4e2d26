// The dialog among what an app has open beneath it: dialogs and menus that hear at the document what happens outside of
// them. Radix's of the very version that we could share know each other; all others would close under the visitor's press,
// take Escape, and keep the dialog from scrolling.

/** What is done for a visitor, or an app, that wants the dialog gone. */
export interface WaysOut {
  readonly onLeave: () => void
  /** Before `onLeave`, which `preventDefault()` stops. */
  readonly onEscape?: ((event: KeyboardEvent) => void) | undefined
  /** The app has closed the `<dialog>` that this stands in, or taken it out of the page. */
  readonly onGone?: (() => void) | undefined
}

const KEPT = ['pointerdown', 'mousedown', 'touchstart', 'touchmove', 'wheel']

/**
 * Keeps to the dialog what happens in it, and hears what leaves it. React, which listens no further out than this does,
 * hears all but Escape.
 *
 * @returns what ends it
 */
export function standApart(overlay: HTMLElement, place: HTMLElement, latest: () => WaysOut): () => void {
  const { body, documentElement } = document
  const heard = new AbortController()
  const first = { signal: heard.signal, capture: true }
  const isInside = ({ target }: Event) => overlay.contains(target as Node)
  const isBeside = ({ target }: Event) => [overlay, body, documentElement].includes(target as HTMLElement)
  let isPressed = false // beside it: a press may begin in the dialog and end there
  const keep = (event: Event) => {
    if (isInside(event)) event.stopPropagation()
  }
  const press = (event: Event) => void (isPressed = isBeside(event))
  const click = (event: Event) => {
    if (isPressed && isBeside(event)) latest().onLeave()
    isPressed = false
  }
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(isInside(event) || event.target === body)) return
    event.stopPropagation()
    latest().onEscape?.(event)
    if (event.defaultPrevented) return
    event.preventDefault() // which would close a <dialog> of the app
    latest().onLeave()
  }
  for (const type of KEPT) body.addEventListener(type, keep, heard)
  document.addEventListener('pointerdown', press, first)
  document.addEventListener('click', click, heard)
  addEventListener('keydown', escape, first) // ahead of the document's
  place.addEventListener('close', () => latest().onGone?.(), heard)
  // what is taken out of the page has no size any more, and says nothing else of it
  const size = place === body ? undefined : new ResizeObserver(() => place.isConnected || latest().onGone?.())
  size?.observe(place)
  return () => {
    heard.abort()
    size?.disconnect()
  }
}

const MODAL = 'dialog:modal:not(.assent-banner)' // our own gives way

/** Where the dialog is put: over a modal `<dialog>` nothing can be reached but what stands in it. */
export const placeOver = (opener: Element | null): HTMLElement =>
  opener?.closest<HTMLElement>(MODAL) ??
  [...document.querySelectorAll<HTMLElement>(MODAL)].at(-1) ??
  document.body

/** Whether an app's own dialog or menu has focus, which would take it back. */
export const isOverLayer = (element: Element | null): boolean =>
  Boolean(element?.closest('[role$="dialog"]:not(.assent-dialog), [role="menu"], dialog'))
