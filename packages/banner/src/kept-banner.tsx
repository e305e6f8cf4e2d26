'use client'
// Where the banner stands, as a browser has it. What the server drew stays as it is, and only what its buttons do is fetched;
// the banner's own code comes where the server drew none, or when it has to say something else. Who has answered downloads
// neither.
import { useConsent } from '@assent/react'
import { useState, useSyncExternalStore } from 'react'
import type { BannerViewProps } from './banner-view.js'
import { loadEvents } from './load-events.js'
import { useLoaded } from './use-loaded.js'

const loadPlace = () => import('./banner-place.js')

/** Whether this render goes over a server's HTML. */
const useHydration = () =>
  useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  )

/** React looks no further into an element that holds the very text it is given. */
const textInPlace = () =>
  typeof document === 'undefined' ? '' : document.querySelector('[data-assent-place]')?.textContent

// Fetched ahead of React: until the events are here, the buttons are those of a form.
if (textInPlace() && document.documentElement.dataset['assent'] !== 'answered') loadEvents().catch(() => {})

export function BannerPlace(props: BannerViewProps) {
  const isHonoured = useConsent((state) => state.signal === true)
  const words = JSON.stringify([props, isHonoured])
  const isHydration = useHydration()
  const [served] = useState(isHydration ? { words, text: textInPlace() } : undefined)
  const [isOutdated, setOutdated] = useState(() => {
    const isMissing = !served?.text
    if (isMissing) loadPlace().catch(() => {}) // on its way while the page is drawn; tried again below
    return isMissing
  })
  const [isDismissed, setDismissed] = useState(false)
  if (!isOutdated && served?.words !== words) setOutdated(true)
  const drawn = useLoaded(isOutdated, loadPlace)
  // not in the render over the HTML, which is the same for who has answered: by the next, this is gone for them
  const events = useLoaded(!isOutdated && !isHydration, loadEvents)
  if (isDismissed) return null
  if (drawn) return <drawn.BannerPlace {...props} />
  if (!served) return null
  return (
    <>
      <div className="assent-bare" data-assent-place="">
        {served.text}
      </div>
      {events && <events.BannerEvents onDismiss={setDismissed} />}
    </>
  )
}
