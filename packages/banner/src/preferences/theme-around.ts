// The dialog stands at the end of the body, and looks as the page does where it was opened.
import { STATUS_CLASS } from '../saved-status.js'

/** The nearest theme that the body is not in; around its own place in the app where no element opened it. */
export function themeAround(): string | undefined {
  const { activeElement, body } = document
  const place = activeElement === body ? document.querySelector(`.${STATUS_CLASS}`) : activeElement
  const themed = place?.closest<HTMLElement>('[data-assent-theme]')
  return themed?.contains(body) ? undefined : themed?.dataset['assentTheme'] // of the body's, it is a part
}
