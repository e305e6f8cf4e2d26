'use client'
// The prebuilt whole. Small, since every visitor downloads it; the banner itself comes to whom it is for.
import { useLateActions, useNeedsAnswer } from '@assent/react'
import { Suspense, useEffect } from 'react'
import { BannerView } from '#banner-view'
import type { BannerViewProps } from './banner-view.js'
import { PreferencesDialog, type PreferencesDialogProps } from './preferences-dialog.js'

export interface ConsentBannerProps extends BannerViewProps, PreferencesDialogProps {}

/** The banner while an answer is needed, and the preferences whenever they are opened. Mount it once, early. */
export function ConsentBanner({ destinationSwitches, ...props }: ConsentBannerProps) {
  const isAsked = useNeedsAnswer()
  useEarlyAnswer()
  return (
    <>
      {isAsked && (
        <Suspense>
          <BannerView {...props} />
        </Suspense>
      )}
      <PreferencesDialog copy={props.copy} destinationSwitches={destinationSwitches} />
    </>
  )
}

/** A button that was pressed before this page's code was there: `<ConsentScript />` kept the answer, here it is made one. */
function useEarlyAnswer(): void {
  const { acceptAll, rejectAll } = useLateActions()
  useEffect(() => {
    const { dataset } = document.documentElement
    const { assentAnswer } = dataset
    delete dataset['assent'] // from here on React shows or hides
    delete dataset['assentAnswer']
    const decide = { 'accept-all': acceptAll, 'reject-all': rejectAll }[assentAnswer ?? '']
    decide?.().catch(() => {}) // the cookie that the script wrote stands
  }, [acceptAll, rejectAll])
}
