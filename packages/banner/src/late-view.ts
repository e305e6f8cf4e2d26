'use client'
// The banner as a browser has it: a chunk that only a visitor with something to answer downloads. A server renders
// `banner-view.tsx` itself (see `imports` in package.json), so that the first HTML holds the banner.
import { lazy } from 'react'

const loadView = () => import('./banner-view.js')

// One that cannot be fetched stays on its way: HTML of the server's remains, with its buttons, and no error reaches the app.
export const BannerView = lazy(() =>
  loadView().then(
    (view) => ({ default: view.BannerView }),
    () => new Promise<never>(() => {}),
  ),
)
