// Says that an answer was kept, once: by the status region, or by focus where that goes there. React draws the region empty
// and leaves what is in it alone.
import { STATUS_CLASS } from './saved-status.js'

/** Once the answer holds. Focus that went with what was answered goes to the words. */
export function announceSaved(): void {
  for (const region of document.querySelectorAll<HTMLElement>(`.${STATUS_CLASS}`)) {
    region.ariaLive = 'polite'
    region.replaceChildren(region.dataset['text'] ?? '') // a new text each time: a repeated one is news again
    if (document.activeElement === document.body) focusStatus(region)
  }
}

/** For focus that would be lost. */
export function focusStatus(region: HTMLElement): void {
  region.ariaLive = 'off' // what has focus is read out: announced as well, it would be said twice
  region.tabIndex = -1 // no sooner: screen readers stop at what can have focus, even where it is empty
  region.focus({ preventScroll: true })
}
