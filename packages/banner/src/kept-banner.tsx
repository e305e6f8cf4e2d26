'use client'
// Where the banner stands, as a browser has it. What the page's HTML has stays as it is, and only what its buttons do is
// fetched; the banner's own code comes where the HTML has none, or when it has to say something else. Who has answered
// downloads neither.
import { useConsent } from '@assent/react'
import { useState, useSyncExternalStore } from 'react'
import type { BannerViewProps } from './banner-view.js'
import { loadEvents } from './load-events.js'
import { BUILT } from './remove-built.js'
import { useLoaded } from './use-loaded.js'

const PLACE = '[data-assent-place]'

const loadPlace = () => import('./banner-place.js')

/** Whether this render goes over a server's HTML. */
const useHydration = () =>
  useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  )

/** React looks no further into an element that holds the very text it is given. */
const textIn = (place: string) =>
  typeof document === 'undefined' ? '' : document.querySelector(place)?.textContent

// Fetched while React hydrates, so that the buttons decide in place soon after; but not ahead of the first paint, which
// Vite's helper for `import()` held up by some 8 ms, in a Chromium with its CPU slowed down four times.
if (textIn(PLACE) && document.documentElement.dataset['assent'] !== 'answered')
  requestAnimationFrame(() => setTimeout(() => loadEvents().catch(() => {})))

export function BannerPlace(props: BannerViewProps) {
  const isHonoured = useConsent((state) => state.signal === true)
  const words = JSON.stringify([props, isHonoured])
  const isHydration = useHydration()
  const [served] = useState(() => ({ words, isHydration, text: textIn(isHydration ? PLACE : BUILT) }))
  const [isOutdated, setOutdated] = useState(() => {
    const { title = '', description = '', optOutDescription } = props.copy ?? {}
    const { text } = served // which may be in another language, where one HTML is for everyone
    // a copy for every consent model is a language's, and told by its title: which of its descriptions stands there, the model says
    const isMissing = !text || !text.includes(title) || !(optOutDescription || text.includes(description))
    if (isMissing) loadPlace().catch(() => {}) // on its way while the page is drawn; tried again below
    return isMissing
  })
  const [isDismissed, setDismissed] = useState(false)
  if (!isOutdated && served.words !== words) setOutdated(true)
  const drawn = useLoaded(isOutdated, loadPlace)
  // not in the render over the HTML, which is the same for who has answered: by the next, this is gone for them
  const events = useLoaded(!isOutdated && !isHydration, loadEvents)
  if (isDismissed) return null
  if (drawn) return <drawn.LateBanner {...props} />
  return (
    <>
      {served.isHydration && (
        <div className="assent-bare" data-assent-place="">
          {served.text}
        </div>
      )}
      {events && <events.BannerEvents onDismiss={setDismissed} />}
    </>
  )
}
