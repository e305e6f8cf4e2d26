'use client'
// What stands around the categories: what the dialog is about, the way out, and the answers.
import { useConsent, useConsentActions } from '@assent/react'
import { forwardRef } from 'react'
import { drawPart, type PartProps } from '../part.js'
import { announceSaved } from '../announce-saved.js'
import { Cross } from '../cross.js'
import { DialogButton } from './dialog-button.js'
import { useDialog } from './dialog-context.js'
import { descriptionIn, titleIn } from './modal.js'

/** Names the dialog. */
export const Title = forwardRef<HTMLElement, PartProps>(function Title(props, ref) {
  const { copy, prefix } = useDialog()
  const own = { id: titleIn(prefix), className: 'assent-title' }
  return drawPart('h2', props, own, ref, copy.preferences)
})

/** Read out after the name as the dialog opens. */
export const Description = forwardRef<HTMLElement, PartProps>(function Description(props, ref) {
  const { copy, prefix } = useDialog()
  const own = { id: descriptionIn(prefix), className: 'assent-description' }
  return drawPart('div', props, own, ref, copy.preferencesDescription)
})

/** Says that the browser's own refusal was honoured, to who sends one. */
export const Signal = forwardRef<HTMLElement, PartProps>(function Signal(props, ref) {
  const { copy } = useDialog()
  const isHonoured = useConsent((state) => state.signal === true)
  return isHonoured ? drawPart('div', props, { className: 'assent-signal' }, ref, copy.signal) : null
})

/** Decides nothing, and asks before it loses changes. */
export const Close = forwardRef<HTMLElement, PartProps>(function Close(props, ref) {
  const { copy, leave } = useDialog()
  const cross = (
    <>
      <span className="assent-unseen">{copy.close}</span>
      <Cross />
    </>
  )
  return <DialogButton {...props} ref={ref} base="assent-close" fallback={cross} onPress={leave} />
})

type Verb = 'acceptAll' | 'rejectAll' | 'saveChoices'

/** Every answer is this one component, so that none can be made to look like the lesser choice. */
const answerButton = (verb: Verb) =>
  forwardRef<HTMLElement, PartProps>(function AnswerButton(props, ref) {
    const { copy, draft, close } = useDialog()
    const { acceptAll, rejectAll } = useConsentActions()
    const answers: Record<Verb, () => void> = { acceptAll, rejectAll, saveChoices: draft.save }
    const answer = () => {
      answers[verb]()
      close()
      announceSaved()
    }
    return <DialogButton {...props} ref={ref} fallback={copy[verb]} onPress={answer} />
  })

/** Grants every optional category, whatever the switches show. */
export const AcceptAll = /* @__PURE__ */ answerButton('acceptAll')
/** Denies every optional category, whatever the switches show. */
export const RejectAll = /* @__PURE__ */ answerButton('rejectAll')
/** Keeps every switch as it stands. */
export const Save = /* @__PURE__ */ answerButton('saveChoices')
