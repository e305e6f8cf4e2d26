// What a server renders, as elements to look at.
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

export function renderStatic(element: ReactNode): HTMLElement {
  const place = document.createElement('div')
  place.innerHTML = renderToStaticMarkup(element)
  return place
}
