'use client'
// What the banner's root hands to its parts.
import { createContext, useContext } from 'react'
import type { Click } from './use-answering.js'
import { firstLayerCopy, type BannerCopy, type FirstLayerCopy } from './copy.js'

type Say = <Name extends keyof FirstLayerCopy>(name: Name) => FirstLayerCopy[Name]

export interface BannerContextValue {
  readonly say: Say
  /** The form that the buttons belong to, wherever they stand. */
  readonly formId?: string
  /** Of a click on a button that is an answer. */
  readonly answer?: (event: Click) => void
  /** Takes the banner away until the next page, deciding nothing. */
  readonly dismiss?: () => void
}

/**
 * Asked word by word: a copy holds the dialog's words too, and to lay it over the English ones costs a server more. An app
 * that has one description for everyone is taken at its word.
 */
export const wordsOf =
  (copy?: Partial<BannerCopy>): Say =>
  (name) => {
    const instead = name === 'optOutDescription' && copy?.description
    return copy?.[name] ?? ((instead || firstLayerCopy[name]) as FirstLayerCopy[typeof name])
  }

export const BannerContext = createContext<BannerContextValue>({ say: wordsOf() })

export const useBanner = (): BannerContextValue => useContext(BannerContext)
