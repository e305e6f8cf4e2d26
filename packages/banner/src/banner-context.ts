'use client'
// What the banner's root hands to its parts.
import { createContext, useContext } from 'react'
import { firstLayerCopy, type BannerCopy, type FirstLayerCopy } from './copy.js'

type Say = <Name extends keyof FirstLayerCopy>(name: Name) => FirstLayerCopy[Name]

export interface BannerContextValue {
  readonly say: Say
  /** The form that the buttons belong to, wherever they stand. */
  readonly formId?: string
  /** Takes the banner away until the next page, deciding nothing. */
  readonly dismiss?: () => void
}

/** Asked word by word: a copy holds the dialog's words too, and to lay it over the English ones costs a server more. */
export const wordsOf =
  (copy?: Partial<BannerCopy>): Say =>
  (name) =>
    copy?.[name] ?? firstLayerCopy[name]

export const BannerContext = createContext<BannerContextValue>({ say: wordsOf() })

export const useBanner = (): BannerContextValue => useContext(BannerContext)
