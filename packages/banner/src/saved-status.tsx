'use client'
// "Preferences saved", for who cannot see the banner or the dialog go. The region stands in the page before it has something
// to say, and outlives both: screen readers do not announce regions that arrive with their text.

import type { BannerCopy } from './copy.js'
import { SAVED } from './standing-copy.js'

export const STATUS_CLASS = 'assent-status'

export interface SavedStatusProps {
  /** Laid over the English copy. */
  readonly copy?: Partial<BannerCopy> | undefined
}

/**
 * Announces that an answer was kept, by banner and dialog. `<ConsentBanner />` and `<PreferencesDialog />` have one; an app that
 * puts parts in place of both mounts this once, before an answer can be given, and where its banner stands: focus on a button
 * that goes as it is pressed goes here.
 */
export function SavedStatus({ copy = {} }: SavedStatusProps) {
  const { saved = SAVED, locale = 'en', direction = 'ltr' } = copy
  // The dialog spares `[aria-live]` when it makes the page behind inert.
  // No role: Orca stops at an empty `status`, and begins every page with "statusbar".
  return <div aria-live="polite" className={STATUS_CLASS} lang={locale} dir={direction} data-text={saved} />
}
