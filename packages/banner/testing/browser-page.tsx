// What the tests in a real browser share: mounting, the stylesheet, axe, the emulated media.
/// <reference types="vite/client" />
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach } from 'vitest'
import { cdp, page } from 'vitest/browser'
import '../src/styles.css'

let mounted: { readonly root: Root; readonly place: HTMLElement } | undefined

interface Media {
  readonly theme?: 'light' | 'dark'
  readonly reducedMotion?: boolean
  readonly forcedColors?: boolean
  readonly isPrinted?: boolean
}

const session = () => cdp() as unknown as { send(method: string, given: unknown): Promise<unknown> }

/** What the visitor's system asks for. Nothing moves unless a test wants it to: axe reads colours at once. */
export async function emulate(given: Media = {}) {
  const { theme = 'light', reducedMotion = true, forcedColors = false, isPrinted = false } = given
  const features = [
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
  ]
  await session().send('Emulation.setEmulatedMedia', { features, media: isPrinted ? 'print' : '' })
}

export function show(children: ReactNode): HTMLElement {
  const place = document.body.appendChild(document.createElement('main'))
  const root = createRoot(place)
  root.render(children)
  mounted = { root, place }
  return place
}

/** The violations that axe finds in the whole page, as lines to read. */
export async function barriers(): Promise<string[]> {
  const rules = { 'page-has-heading-one': { enabled: false } }
  const { violations } = await axe.run(document, { rules, elementRef: true })
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ element }) => id !== 'label-title-only' || !isBelowWindow(element))
      .map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

/** Where axe takes the label of a switch for hidden: it knows that the overlay is fixed, and not that the dialog scrolls. */
const isBelowWindow = (element?: HTMLElement) => (element?.getBoundingClientRect().bottom ?? 0) > innerHeight

/** Until a click can no longer belong to the gesture that opened a dialog; a click on one of its controls waits by itself. */
export const gestureIsOver = () => new Promise((resolve) => setTimeout(resolve, 600))

export const box = (selector: string): DOMRect =>
  document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()

afterEach(() => {
  mounted?.root.unmount()
  mounted?.place.remove()
  mounted = undefined
  document.documentElement.removeAttribute('dir')
  document.documentElement.removeAttribute('data-assent-theme')
  document.documentElement.removeAttribute('style')
  document.body.removeAttribute('style')
})

beforeEach(async () => {
  await page.viewport(1024, 768)
  await emulate()
})
