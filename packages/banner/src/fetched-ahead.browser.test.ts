// What the banner's buttons do is on its way before React has drawn anything. A file of its own, so that no other test has
// fetched any of it before.
import { afterEach, expect, it } from 'vitest'

const { dataset } = document.documentElement
const here = import.meta.url
const BANNER = '<section class="assent-banner">Privacy choices</section>'
const fetched = () =>
  performance.getEntriesByType('resource').flatMap(({ name }) => /banner-events/.exec(name)?.[0] ?? [])

let place: Element | undefined
afterEach(() => {
  performance.clearResourceTimings() // no more than 250 are kept
  place?.remove()
  delete dataset['assent']
})

// the last of them has the others fetch nothing more
it.each([
  ['not fetched for who has answered', BANNER, 'answered', []],
  ['not fetched where the HTML has no banner', '', undefined, []],
  ['fetched where it has', BANNER, undefined, ['banner-events']],
])('is %s', async (what, html, answered, code) => {
  place = document.body.appendChild(document.createElement('div'))
  place.setAttribute('data-assent-place', '')
  place.innerHTML = html
  if (answered) dataset['assent'] = answered
  const once = new URL(`kept-banner.tsx?${encodeURIComponent(what)}`, here) // anew, as each page does
  await import(/* @vite-ignore */ once.href)
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))
  await expect.poll(fetched).toEqual(code)
})
