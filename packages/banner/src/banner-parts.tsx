'use client'
// The first layer in parts: what an app composes, restyles or replaces one by one.
import { useConsent, useLateActions, useNeedsAnswer } from '@assent/react'
import { forwardRef, useCallback, useImperativeHandle, useMemo, useState } from 'react'
import { BannerContext, useBanner, wordsOf } from './banner-context.js'
import type { BannerCopy } from './copy.js'
import { Cross } from './cross.js'
import { drawPart, unlessPrevented, type PartProps } from './part.js'
import { useAnswerForm, type AnswerFormProps, type FormAnswer } from './use-answer-form.js'
import { useAnswering } from './use-answering.js'
import { useModal } from './use-modal.js'
import { useOpener } from './use-opener.js'

export type BannerPosition = 'bottom' | 'top' | 'corner' | 'modal'

export interface RootProps extends PartProps, AnswerFormProps {
  /** Laid over the English copy, for every part inside. */
  readonly copy?: Partial<BannerCopy> | undefined
  /** @default 'bottom' */
  readonly position?: BannerPosition | undefined
}

const descriptionIn = (formId = '') => `${formId}-text`

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
  const actions = useLateActions()
  const { id: formId, form } = useAnswerForm({ endpoint: endpoint ?? actions.endpoint, returnTo })
  const { answer, onReach } = useAnswering(isShown, actions)
  const dismiss = useCallback(() => setDismissed(true), [])
  const say = useMemo(() => wordsOf(copy), [copy])
  const value = useMemo(() => ({ say, formId, answer, dismiss }), [say, formId, answer, dismiss])
  useImperativeHandle(ref, () => element as HTMLElement, [element])
  useModal(element, dismiss)
  if (!isShown) return null
  const isModal = position === 'modal'
  const landmark = {
    'aria-describedby': isModal ? descriptionIn(formId) : undefined, // where focus lands, the question is read out
    'aria-label': say('label'),
    lang: say('locale'),
    dir: say('direction'),
    'data-position': position,
  }
  const own = {
    className: 'assent-banner',
    onPointerOver: unlessPrevented(props.onPointerOver, onReach),
    onFocus: unlessPrevented(props.onFocus, onReach),
  }
  return (
    <BannerContext.Provider value={value}>
      {form}
      {isModal
        ? drawPart('dialog', { ...landmark, tabIndex: -1, ...props }, { ...own, open: true }, setElement)
        : drawPart('section', { ...landmark, ...props }, own, setElement)}
    </BannerContext.Provider>
  )
})

/** The question's heading. */
export const Title = forwardRef<HTMLElement, PartProps>(function Title(props, ref) {
  return drawPart('h2', props, { className: 'assent-title' }, ref, useBanner().say('title'))
})

/** What is collected, by whom, and how to change one's mind; a modal banner is described by it. */
export const Description = forwardRef<HTMLElement, PartProps>(function Description(props, ref) {
  const { say, formId } = useBanner()
  const isOptIn = useConsent((state) => state.model === 'opt-in')
  const words = say(isOptIn ? 'description' : 'optOutDescription')
  const named = { id: descriptionIn(formId), ...props }
  return drawPart('div', named, { className: 'assent-description' }, ref, words)
})

/** Says that the browser's own refusal was honoured, to who sends one. */
export const Signal = forwardRef<HTMLElement, PartProps>(function Signal(props, ref) {
  const { say } = useBanner()
  const isHonoured = useConsent((state) => state.signal === true)
  return isHonoured ? drawPart('div', props, { className: 'assent-signal' }, ref, say('signal')) : null
})

/** Holds the buttons. */
export const Actions = forwardRef<HTMLElement, PartProps>(function Actions(props, ref) {
  return drawPart('div', props, { className: 'assent-actions' }, ref)
})

/** What makes a button an answer: in place, and as the endpoint reads it. */
function useAnswerButton(value: FormAnswer, props: PartProps, className = 'assent-button') {
  const { formId, answer } = useBanner()
  const onClick = answer && unlessPrevented(props.onClick, answer)
  return { type: 'submit', form: formId, name: 'answer', value, className, onClick } as const
}

/** Accept and reject are this one component, so that neither can be made to look like the lesser choice. */
const decisionButton = (verb: 'acceptAll' | 'rejectAll', value: FormAnswer) =>
  forwardRef<HTMLElement, PartProps>(function DecisionButton(props, ref) {
    return drawPart('button', props, useAnswerButton(value, props), ref, useBanner().say(verb))
  })

/** Grants every optional category: in place, or by the form before this page's code has come. */
export const AcceptAll = /* @__PURE__ */ decisionButton('acceptAll', 'accept-all')
/** Denies every optional category, as `AcceptAll` grants them. */
export const RejectAll = /* @__PURE__ */ decisionButton('rejectAll', 'reject-all')

export interface CustomizeProps extends PartProps {
  /** A page of preferences, for visitors without JavaScript. */
  readonly href?: string | undefined
}

/** Opens the dialog. Needs a `<PreferencesDialog />` in the page, which `<ConsentBanner />` brings. */
export const Customize = forwardRef<HTMLElement, CustomizeProps>(function Customize(props, ref) {
  const { say, formId } = useBanner()
  const { href } = props
  const leaving = {
    type: 'submit',
    form: formId,
    formMethod: 'get',
    formAction: href,
    href: undefined,
  } as const
  const given = href ? { ...props, ...leaving } : props
  return useOpener('assent-button assent-quiet', given, ref, say('customize'))
})

export interface DismissProps extends PartProps {
  /** Closing rejects. Otherwise it decides nothing, and the next page asks again. */
  readonly rejects?: boolean | undefined
}

/** A close button. It never accepts. */
export const Dismiss = forwardRef<HTMLElement, DismissProps>(function Dismiss({ rejects, ...props }, ref) {
  const { say, dismiss } = useBanner()
  const named = { ...props, 'aria-label': props['aria-label'] ?? say('dismiss') }
  const rejecting = useAnswerButton('reject-all', props, 'assent-dismiss')
  const onClick = unlessPrevented(props.onClick, () => dismiss?.())
  const closing = { type: 'button', className: 'assent-dismiss', onClick } as const
  return drawPart('button', named, rejects ? rejecting : closing, ref, <Cross />)
})
