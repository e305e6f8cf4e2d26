'use client'
// The prebuilt whole: what the parts look like when an app has nothing to add.
import { AcceptAll, Actions, Customize, Description, RejectAll, Root, Title } from './banner-parts.js'
import type { BannerCopy } from './copy.js'
import { PreferencesDialog } from './preferences-dialog.js'

export interface ConsentBannerProps {
  /** Laid over the English copy. */
  readonly copy?: Partial<BannerCopy>
}

/** The banner while an answer is needed, and the preferences whenever they are opened. Mount it once, early. */
export function ConsentBanner({ copy }: ConsentBannerProps) {
  return (
    <>
      <Root copy={copy}>
        <div className="assent-text">
          <h2 className="assent-bare">
            <Title asChild>
              <span />
            </Title>
          </h2>
          <Description />
        </div>
        <Actions>
          <AcceptAll />
          <RejectAll />
          <Customize />
        </Actions>
      </Root>
      <PreferencesDialog copy={copy} />
    </>
  )
}
