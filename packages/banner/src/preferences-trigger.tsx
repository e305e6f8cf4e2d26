'use client'
// The way back: withdrawing is as easy as giving (GDPR 7(3)), so every page has one of these.
import { forwardRef } from 'react'
import type { BannerCopy } from './copy.js'
import { useOpener } from './use-opener.js'
import type { PartProps } from './part.js'
import { PREFERENCES } from './standing-copy.js'

export interface PreferencesTriggerProps extends PartProps {
  /** Laid over the English copy: of it, the trigger says `preferences`, and is marked with its language. */
  readonly copy?: Partial<BannerCopy> | undefined
}

/** Opens the preferences from anywhere in the page, typically its footer. Children take the place of its words. */
export const PreferencesTrigger = forwardRef<HTMLElement, PreferencesTriggerProps>(
  function PreferencesTrigger({ copy, ...props }, ref) {
    const { preferences = PREFERENCES, locale, direction } = copy ?? {}
    const marked = props.children ? props : { lang: locale, dir: direction, ...props } // an app's words are in its language
    return useOpener('assent-trigger', marked, ref, preferences)
  },
)
