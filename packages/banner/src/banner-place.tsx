'use client'
// Where the banner stands, drawn whole and at once: so a server has it, and its first HTML. No Suspense around it, which a
// server that streams would set aside, out of reach without JavaScript. A browser has `kept-banner.tsx` in its place, by
// `imports` in package.json.
import { useEffect, useInsertionEffect, useRef, useState } from 'react'
import { EarlyAnswer } from './early-answer.js'
import { removeBuilt } from './remove-built.js'
import { drawBanner, type BannerViewProps } from './banner-view.js'

/** Which of the buttons has focus: those that the server drew go as this comes in their place. */
const focused = () =>
  typeof document === 'undefined'
    ? -1
    : [...document.querySelectorAll('[data-assent-place] button')].indexOf(document.activeElement as Element)

export function BannerPlace(props: BannerViewProps) {
  const place = useRef<HTMLDivElement>(null)
  const [had] = useState(focused)
  useInsertionEffect(removeBuilt, []) // this says something else, and stands there in the same frame
  useEffect(() => {
    place.current?.setAttribute('data-assent-place', 'ready') // its buttons decide in place
    place.current?.querySelectorAll('button')[had]?.focus()
  }, [had])
  return (
    <div ref={place} className="assent-bare" data-assent-place="">
      {drawBanner(props)}
    </div>
  )
}

/** For a page that had something else there, or nothing, while its visitor may have pressed a button. */
export function LateBanner(props: BannerViewProps) {
  return (
    <>
      <BannerPlace {...props} />
      <EarlyAnswer />
    </>
  )
}
