'use client'
// Where the dialog will stand. Its code comes when it is first opened; until then this is a status region.
import { usePreferencesOpen, usePreferencesSwitch } from '@assent/react'
import { useEffect, useState, type ComponentType } from 'react'
import { firstLayerCopy, type BannerCopy } from './copy.js'
import { loadDialog } from './load-dialog.js'
import { SavedStatus } from './saved-status.js'

export interface PreferencesDialogProps {
  /** Laid over the English copy. */
  readonly copy?: Partial<BannerCopy>
  /** A switch for each destination, behind its categories. @default false */
  readonly destinationSwitches?: boolean
}

/** The preferences, for an app that builds its own banner; `<ConsentBanner />` has one already. */
export function PreferencesDialog(props: PreferencesDialogProps) {
  const open = usePreferencesOpen()
  const preferences = usePreferencesSwitch()
  const [loaded, setLoaded] = useState<{ readonly Dialog: ComponentType<PreferencesDialogProps> }>()

  // `<ConsentScript />` saw a button that opens them, before this page's code was there.
  useEffect(() => {
    const { dataset } = document.documentElement
    if (dataset['assentOpen'] === undefined) return
    delete dataset['assentOpen']
    preferences.set(true)
  }, [preferences])

  // Not React.lazy: it throws a failed download into the app's tree, and never tries again.
  useEffect(() => {
    if (!open || loaded) return
    let wanted = true
    loadDialog().then(
      ({ LoadedDialog }) => wanted && setLoaded({ Dialog: LoadedDialog }),
      () => wanted && preferences.set(false),
    )
    return () => {
      wanted = false
    }
  }, [open, loaded, preferences])

  return (
    <>
      <SavedStatus text={props.copy?.saved ?? firstLayerCopy.saved} />
      {loaded && <loaded.Dialog {...props} />}
    </>
  )
}
