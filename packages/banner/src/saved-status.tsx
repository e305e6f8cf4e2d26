'use client'
// "Preferences saved", for who cannot see the banner or the dialog go. The region stands in the page before it has something
// to say, and outlives both: screen readers do not announce regions that arrive with their text.

import type { BannerCopy } from './copy.js'
import { SAVED } from './standing-copy.js'

export const STATUS_CLASS = 'assent-status'

export function SavedStatus({ copy = {} }: { readonly copy?: Partial<BannerCopy> | undefined }) {
  const { saved = SAVED, locale = 'en', direction = 'ltr' } = copy
  // The dialog spares `[aria-live]` when it makes the page behind inert.
  return (
    <output
      aria-live="polite"
      tabIndex={-1}
      className={STATUS_CLASS}
      lang={locale}
      dir={direction}
      data-text={saved}
    />
  )
}
