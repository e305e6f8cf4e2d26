// Has the live region say that an answer was kept. React draws it empty and leaves what is in it alone.
import { STATUS_CLASS } from './saved-status.js'

/** By then focus has been told of. Words that came with it were read out where it landed on them, and announced as well. */
const AFTER_FOCUS_MS = 300

/** Once the answer holds. Focus that went with what was answered goes where the words will be. */
export function announceSaved(): void {
  for (const region of document.querySelectorAll<HTMLElement>(`.${STATUS_CLASS}`)) {
    region.replaceChildren() // a repeated text is news again
    setTimeout(() => region.replaceChildren(region.dataset['text'] ?? ''), AFTER_FOCUS_MS)
    if (document.activeElement === document.body) focusStatus(region)
  }
}

/** For focus that would be lost. */
export function focusStatus(region: HTMLElement): void {
  region.tabIndex = -1 // no sooner: screen readers stop at what can have focus, even where it is empty
  region.focus({ preventScroll: true })
}
