// Has the status region say that an answer was kept. React draws it empty and leaves what is in it alone.
import { STATUS_CLASS } from './saved-status.js'

export function announceSaved(): void {
  for (const region of document.querySelectorAll<HTMLElement>(`.${STATUS_CLASS}`)) {
    const words = document.createElement('span') // a new one each time: a repeated text is news again
    words.textContent = region.dataset['text'] ?? ''
    region.replaceChildren(words)
  }
}
