'use client'
// What the parts inside one opened dialog know of each other.
import { useConsentDefinition, useDestinations, type ListedDestination } from '@assent/react'
import { createContext, useContext, useDeferredValue, useId, useMemo, useState } from 'react'
import { firstLayerCopy, type BannerCopy } from '../copy.js'
import { dialogCopy } from '../dialog-copy.js'
import { findMatches } from './matching.js'
import { themeAround } from './theme-around.js'
import { useDraft, type Draft } from './use-draft.js'
import { useFacts, type Facts } from './use-facts.js'
import type { Leaving } from './use-leaving.js'
import { wordingOf, type Wording } from './wording.js'

export interface DialogOptions {
  /** Laid over the English copy, for every part inside. */
  readonly copy?: Partial<BannerCopy> | undefined
  /** Gives each destination a switch of its own, beneath that of its category. */
  readonly destinationSwitches?: boolean | undefined
}

/** All but the leaving. */
export interface DialogState {
  readonly copy: BannerCopy
  readonly theme: string | undefined
  /** Ids of the dialog's own elements begin with this. */
  readonly prefix: string
  readonly wording: Wording
  readonly draft: Draft
  readonly hasDestinationSwitches: boolean
  readonly query: string
  readonly search: (query: string) => void
  /** Every destination that some category lists. */
  readonly destinations: readonly ListedDestination[]
  /** What the search found; undefined while nothing is searched for. */
  readonly matches: ReadonlySet<ListedDestination> | undefined
  /** Undefined until they have loaded, and where they could not. */
  readonly facts: Facts | undefined
}

export interface DialogContextValue extends DialogState, Leaving {}

const DialogContext = createContext<DialogContextValue | null>(null)

export const DialogProvider = DialogContext.Provider

export function useDialog(): DialogContextValue {
  const value = useContext(DialogContext)
  if (!value) throw new Error('A part of the preferences stands outside <Preferences.Root>.')
  return value
}

/** A translation that lacks a word says it in English rather than not at all. */
function completeCopy(copy: Partial<BannerCopy> = {}): BannerCopy {
  const given = Object.entries(copy).filter(([, text]) => text != null)
  return { ...firstLayerCopy, ...dialogCopy, ...Object.fromEntries(given) }
}

function useListed(facts: Facts | undefined): readonly ListedDestination[] {
  const { categories } = useConsentDefinition()
  const all = useDestinations()
  return useMemo(() => {
    const declared = new Set<string>(categories.map(({ id }) => id))
    const listed = all.filter((destination) => destination.categories.some((id) => declared.has(id)))
    return facts ? listed.map(facts.inCatalogueWords) : listed
  }, [all, categories, facts])
}

export function useDialogState({ copy, destinationSwitches = false }: DialogOptions): DialogState {
  const words = useMemo(() => completeCopy(copy), [copy])
  const wording = wordingOf(words.locale)
  const { categories } = useConsentDefinition()
  const [theme] = useState(themeAround)
  const [query, search] = useState('')
  const facts = useFacts()
  const destinations = useListed(facts)
  const looked = useDeferredValue(query) // typing stays quick over a thousand rows
  const matches = useMemo(
    () => findMatches(destinations, looked, categories),
    [destinations, looked, categories],
  )
  return {
    copy: words,
    theme,
    prefix: useId(),
    wording,
    draft: useDraft(),
    hasDestinationSwitches: destinationSwitches,
    query,
    search,
    destinations,
    matches,
    facts,
  }
}
