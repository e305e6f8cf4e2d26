'use client'
// The first layer in parts: what an app composes, restyles or replaces one by one.
import { useConsent, useNeedsAnswer } from '@assent/react'
import { forwardRef, useCallback, useEffect, useImperativeHandle, useMemo, useState } from 'react'
import { useAnswerForm, type Answer, type AnswerFormProps } from './answer-form.js'
import { BannerContext, useBanner } from './banner-context.js'
import { firstLayerCopy, type BannerCopy } from './copy.js'

import { Opener } from './opener.js'
import { Part, unlessPrevented, type PartProps } from './part.js'
import { useAnswering } from './use-answering.js'
import { useModal } from './use-modal.js'
import { fetchDialogWhenIdle } from './when-idle.js'

export type BannerPosition = 'bottom' | 'top' | 'corner' | 'modal'

export interface RootProps extends PartProps, AnswerFormProps {
  /** Laid over the English copy, for every part inside. */
  readonly copy?: Partial<BannerCopy>
  /** @default 'bottom' */
  readonly position?: BannerPosition
}

/**
 * The banner's landmark, there while the visitor has something to answer, on the server too. It takes no focus
 * and keeps none, unless it is modal. Put it early in the page, so that it comes early in the tab order.
 */
export const Root = forwardRef<HTMLElement, RootProps>(function Root(
  { copy, position = 'bottom', endpoint, returnTo, ...props },
  ref,
) {
  const [isDismissed, setDismissed] = useState(false)
  const [element, setElement] = useState<HTMLElement | null>(null)
  const isShown = useNeedsAnswer() && !isDismissed
  const { id: formId, form } = useAnswerForm({ endpoint, returnTo })
  const { onClick, onReach } = useAnswering(isShown)
  const dismiss = useCallback(() => setDismissed(true), [])
  const words = useMemo(() => ({ ...firstLayerCopy, ...copy }), [copy])
  const value = useMemo(() => ({ words, formId, dismiss }), [words, formId, dismiss])
  useImperativeHandle(ref, () => element as HTMLElement, [element])
  useModal(element, dismiss)
  if (!isShown) return null
  const { label, locale, direction } = words
  const isModal = position === 'modal'
  const landmark = { 'aria-label': label, lang: locale, dir: direction, 'data-position': position }
  const own = {
    className: 'assent-banner',
    onClick: unlessPrevented(props.onClick, onClick),
    onPointerOver: unlessPrevented(props.onPointerOver, onReach),
    onFocus: unlessPrevented(props.onFocus, onReach),
  }
  return (
    <BannerContext.Provider value={value}>
      {form}
      <Part
        ref={setElement}
        as={isModal ? 'dialog' : 'section'}
        props={isModal ? { ...landmark, tabIndex: -1, ...props } : { ...landmark, ...props }}
        own={isModal ? { ...own, open: true } : own}
      />
    </BannerContext.Provider>
  )
})

export const Title = forwardRef<HTMLElement, PartProps>(function Title(props, ref) {
  return (
    <Part
      ref={ref}
      as="h2"
      props={props}
      own={{ className: 'assent-title' }}
      fallback={useBanner().words.title}
    />
  )
})

export const Description = forwardRef<HTMLElement, PartProps>(function Description(props, ref) {
  return (
    <Part
      ref={ref}
      as="div"
      props={props}
      own={{ className: 'assent-description' }}
      fallback={useBanner().words.description}
    />
  )
})

/** Says that the browser's own refusal was honoured, to who sends one. */
export const Signal = forwardRef<HTMLElement, PartProps>(function Signal(props, ref) {
  const { words } = useBanner()
  const isHonoured = useConsent((state) => state.signal === true)
  return isHonoured ? (
    <Part ref={ref} as="div" props={props} own={{ className: 'assent-signal' }} fallback={words.signal} />
  ) : null
})

/** Holds the buttons. */
export const Actions = forwardRef<HTMLElement, PartProps>(function Actions(props, ref) {
  return <Part ref={ref} as="div" props={props} own={{ className: 'assent-actions' }} />
})

/** Accept and reject are this one component, so that neither can be made to look like the lesser choice. */
const decisionButton = (verb: 'acceptAll' | 'rejectAll', value: Answer) =>
  forwardRef<HTMLElement, PartProps & { readonly base?: string }>(function DecisionButton(
    { base = 'assent-button', ...props },
    ref,
  ) {
    const { words, formId } = useBanner()
    const own = { type: 'submit', form: formId, name: 'answer', value, className: base } as const // as the endpoint reads it
    const fallback = base === 'assent-button' ? words[verb] : <Cross />
    return <Part ref={ref} as="button" props={props} own={own} fallback={fallback} />
  })

const Cross = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M6 6 18 18M18 6 6 18" />
  </svg>
)

export const AcceptAll = /* @__PURE__ */ decisionButton('acceptAll', 'accept-all')
export const RejectAll = /* @__PURE__ */ decisionButton('rejectAll', 'reject-all')

export interface CustomizeProps extends PartProps {
  /** A page of preferences, for visitors without JavaScript. */
  readonly href?: string
}

/** Opens the dialog. Needs a `<PreferencesDialog />` in the page, which `<ConsentBanner />` brings. */
export const Customize = forwardRef<HTMLElement, CustomizeProps>(function Customize({ href, ...props }, ref) {
  const { words, formId } = useBanner()
  useEffect(fetchDialogWhenIdle, [])
  const leave = href && ({ type: 'submit', form: formId, formMethod: 'get', formAction: href } as const)
  return (
    <Opener
      ref={ref}
      base="assent-button assent-quiet"
      props={{ ...props, ...leave }}
      fallback={words.customize}
    />
  )
})

export interface DismissProps extends PartProps {
  /** Closing rejects. Otherwise it decides nothing, and the next page asks again. */
  readonly rejects?: boolean
}

/** A close button. It never accepts. */
export const Dismiss = forwardRef<HTMLElement, DismissProps>(function Dismiss({ rejects, ...props }, ref) {
  const { words, dismiss } = useBanner()
  const label = props['aria-label'] ?? words.dismiss
  if (rejects) return <RejectAll {...props} ref={ref} base="assent-dismiss" aria-label={label} />
  const onClick = unlessPrevented(props.onClick, () => dismiss?.())
  const own = { type: 'button', className: 'assent-dismiss', 'aria-label': label, onClick } as const
  return <Part ref={ref} as="button" props={props} own={own} fallback={<Cross />} />
})
