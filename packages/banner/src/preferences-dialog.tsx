'use client'
// Where the dialog will stand. Its code comes when it is first opened; until then this is a live region.
import { usePreferencesOpen, usePreferencesSwitch } from '@assent/react'
import { useCallback, useEffect } from 'react'
import type { BannerCopy } from './copy.js'
import { dialogAtHand, loadDialog } from './load-dialog.js'
import { SavedStatus } from './saved-status.js'
import { useLoaded } from './use-loaded.js'

export interface PreferencesDialogProps {
  /** Laid over the English copy. */
  readonly copy?: Partial<BannerCopy> | undefined
  /** A switch for each destination, behind its categories. @default false */
  readonly destinationSwitches?: boolean | undefined
}

/** The preferences, for an app that builds its own banner; `<ConsentBanner />` has one already. */
export function PreferencesDialog(props: PreferencesDialogProps) {
  const open = usePreferencesOpen()
  const preferences = usePreferencesSwitch()
  const load = useCallback(
    () =>
      loadDialog().catch((cause: unknown) => {
        preferences.set(false) // the next click tries again
        throw cause
      }),
    [preferences],
  )
  useLoaded(open && !dialogAtHand(), load) // draws this again once it has come
  const dialog = dialogAtHand()

  // `<ConsentScript />` saw a button that opens them, before this page's code was there.
  useEffect(() => {
    const { dataset } = document.documentElement
    if (dataset['assentOpen'] === undefined) return
    delete dataset['assentOpen']
    preferences.set(true)
  }, [preferences])

  return (
    <>
      <SavedStatus copy={props.copy} />
      {dialog && <dialog.LoadedDialog {...props} />}
    </>
  )
}
