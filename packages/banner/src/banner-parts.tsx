'use client'
// The first layer in parts: what an app composes, restyles or replaces one by one.
import { useConsentActions, useNeedsAnswer } from '@assent/react'
import { forwardRef } from 'react'
import { CopyContext, firstLayerCopy, useCopy, type BannerCopy } from './copy.js'
import { Opener } from './opener.js'
import { Part, unlessPrevented, type PartProps } from './part.js'
import { announceSaved } from './saved-status.js'

export interface RootProps extends PartProps {
  /** Laid over the English copy, for every part inside. */
  readonly copy?: Partial<BannerCopy>
}

/**
 * The banner's landmark, there while the visitor has something to answer, on the server too. It takes no focus
 * and keeps none. Put it early in the page, so that it comes early in the tab order.
 */
export const Root = forwardRef<HTMLElement, RootProps>(function Root({ copy, ...props }, ref) {
  const words = { ...firstLayerCopy, ...copy }
  if (!useNeedsAnswer()) return null
  return (
    <CopyContext.Provider value={words}>
      <Part aria-label={words.label} {...props} ref={ref} as="section" base="assent-banner" />
    </CopyContext.Provider>
  )
})

export const Title = forwardRef<HTMLElement, PartProps>(function Title(props, ref) {
  return <Part {...props} ref={ref} as="h2" base="assent-title" fallback={useCopy().title} />
})

export const Description = forwardRef<HTMLElement, PartProps>(function Description(props, ref) {
  return <Part {...props} ref={ref} as="div" base="assent-description" fallback={useCopy().description} />
})

/** Holds the buttons. */
export const Actions = forwardRef<HTMLElement, PartProps>(function Actions(props, ref) {
  return <Part {...props} ref={ref} as="div" base="assent-actions" />
})

/** Accept and reject are this one component, so that neither can be made to look like the lesser choice. */
const decisionButton = (verb: 'acceptAll' | 'rejectAll') =>
  forwardRef<HTMLElement, PartProps>(function DecisionButton(props, ref) {
    const decide = useConsentActions()[verb]
    const onClick = unlessPrevented(props.onClick, () => {
      decide()
      announceSaved()
    })
    return (
      <Part
        {...props}
        ref={ref}
        as="button"
        type="button"
        base="assent-button"
        fallback={useCopy()[verb]}
        onClick={onClick}
      />
    )
  })

export const AcceptAll = /* @__PURE__ */ decisionButton('acceptAll')
export const RejectAll = /* @__PURE__ */ decisionButton('rejectAll')

/** Opens the dialog. Needs a `<PreferencesDialog />` in the page, which `<ConsentBanner />` brings. */
export const Customize = forwardRef<HTMLElement, PartProps>(function Customize(props, ref) {
  return <Opener {...props} ref={ref} base="assent-button assent-quiet" fallback={useCopy().customize} />
})
