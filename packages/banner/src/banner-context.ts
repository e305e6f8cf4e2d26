'use client'
// What the banner's root hands to its parts.
import { createContext, useContext } from 'react'
import { firstLayerCopy, type FirstLayerCopy } from './copy.js'

export interface BannerContextValue {
  readonly words: FirstLayerCopy
  /** The form that the buttons belong to, wherever they stand. */
  readonly formId?: string
  /** Takes the banner away until the next page, deciding nothing. */
  readonly dismiss?: () => void
}

export const BannerContext = createContext<BannerContextValue>({ words: firstLayerCopy })

export const useBanner = (): BannerContextValue => useContext(BannerContext)
