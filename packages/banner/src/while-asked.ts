// What can wait until the page has come to rest, for who is asked: fetched then, and no sooner.
import { loadDialog } from './load-dialog.js'

export { announceSaved } from './announce-saved.js'

export function whileAsked(): void {
  const banner = document.querySelector('.assent-banner')
  if (!banner) return // answered meanwhile
  if (banner instanceof HTMLDialogElement) letGoWhereHidden(banner)
  else keepClear(banner)
  const { connection } = navigator as { connection?: { readonly saveData?: unknown } }
  // the preferences are one of three answers
  if (banner.querySelector('.assent-quiet') && !connection?.saveData)
    loadDialog().then(
      ({ adoptDialogStyles }) => adoptDialogStyles(),
      () => {},
    )
}

/** A modal banner that a blocker hides would leave a page in which nothing can be done. Hidden, it decides nothing. */
function letGoWhereHidden(banner: HTMLDialogElement): void {
  const isHidden = () => banner.isConnected && banner.getClientRects().length === 0
  new IntersectionObserver(() => isHidden() && banner.close()).observe(banner)
}

/**
 * The page leaves room for the banner by a length that cannot know its words (tokens.css); where the banner takes more,
 * the room becomes the banner's own, never less than that length: what is read does not move without need.
 */
function keepClear(banner: Element): void {
  const measure = () => {
    const { height, top, bottom } = banner.getBoundingClientRect()
    if (height === 0) return // gone, or not shown
    const room = banner.getAttribute('data-position') === 'top' ? bottom : innerHeight - top
    document.documentElement.style.setProperty('--assent-room', `${Math.ceil(room)}px`)
  }
  new ResizeObserver(measure).observe(banner) // ends with the banner
}
