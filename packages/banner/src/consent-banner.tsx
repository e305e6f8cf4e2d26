'use client'
// The prebuilt whole: what the parts look like when an app has nothing to add.
import { useNeedsAnswer } from '@assent/react'
import { useEffect } from 'react'
import { BannerPlace } from '#banner-place'
import type { BannerViewProps } from './banner-view.js'
import { loadEvents } from './load-events.js'
import { removeBuilt } from './remove-built.js'
import { PreferencesDialog, type PreferencesDialogProps } from './preferences-dialog.js'
import { useLoaded } from './use-loaded.js'

export interface ConsentBannerProps extends BannerViewProps, PreferencesDialogProps {}

/**
 * The banner while an answer is needed, and the preferences whenever they are opened. Mount it once, early.
 */
export function ConsentBanner(props: ConsentBannerProps) {
  const isAsked = useNeedsAnswer()
  // `<ConsentScript />` kept an answer that was given before this page's code was there, or while it drew the page
  const isEarly = typeof document !== 'undefined' && 'assentAnswer' in document.documentElement.dataset
  const early = useLoaded(isEarly, loadEvents)
  useEffect(() => {
    if (!isAsked) removeBuilt()
    delete document.documentElement.dataset['assent'] // from here on React shows or hides
  }, [isAsked])
  return (
    <>
      {isAsked && <BannerPlace {...props} />}
      <PreferencesDialog copy={props.copy} destinationSwitches={props.destinationSwitches} />
      {early && <early.EarlyAnswer />}
    </>
  )
}
