'use client'
// What the prebuilt banner is made of: the parts, as an app would put them together.
import type { ReactElement } from 'react'
import { wordsOf } from './banner-context.js'
import {
  AcceptAll,
  Actions,
  Customize,
  Description,
  Dismiss,
  RejectAll,
  Root,
  Signal,
} from './banner-parts.js'
import type { BannerPosition, RootProps } from './banner-parts.js'

export interface BannerViewProps extends Pick<RootProps, 'copy' | 'endpoint' | 'returnTo'> {
  /** Where it stands. `modal` asks before anything else can be done. @default 'bottom' */
  readonly position?: BannerPosition | undefined
  /** A close button: one that decides nothing and asks again on the next page, or one that rejects. None by default. */
  readonly dismiss?: 'decides-nothing' | 'rejects' | undefined
  /** A page of preferences, for visitors without JavaScript. */
  readonly preferencesHref?: string | undefined
}

/** A function and no component, like its parts. */
export function drawBanner(props: BannerViewProps): ReactElement {
  const { copy, position, endpoint, returnTo, dismiss, preferencesHref } = props
  return (
    <Root copy={copy} position={position} endpoint={endpoint} returnTo={returnTo}>
      <div className="assent-text">
        <h2 className="assent-bare">
          <span className="assent-title">{wordsOf(copy)('title')}</span>
        </h2>
        <Description />
        <Signal />
      </div>
      <Actions>
        <AcceptAll />
        <RejectAll />
        <Customize href={preferencesHref} />
      </Actions>
      {dismiss && <Dismiss rejects={dismiss === 'rejects'} />}
    </Root>
  )
}
