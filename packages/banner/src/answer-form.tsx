'use client'
// The form behind the banner's buttons. Before this page's code has come, or without JavaScript, it posts to the consent
// endpoint; with it, the same buttons decide in place.
import { useConsentDefinition, useLateActions } from '@assent/react'
import { useEffect, useId, useRef, type MouseEvent } from 'react'
import { announceSaved } from './saved-status.js'

export interface AnswerFormProps {
  /** The address of `createConsentEndpoint`. Without one, buttons work once the page's code has come. @default the provider's */
  readonly endpoint?: string
  /** The path that the endpoint sends the visitor back to. @default the page that asked, by its `Referer` */
  readonly returnTo?: string
}

export type Answer = 'accept-all' | 'reject-all'

/** The form, and what the element around its buttons listens to. Fetches ahead what answers, while somebody is asked. */
export function useAnswerForm(isAsked: boolean, { returnTo, ...given }: AnswerFormProps) {
  const { prepare, endpoint: provided, acceptAll, rejectAll } = useLateActions()
  const { notice } = useConsentDefinition()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const endpoint = given.endpoint ?? provided
  useEffect(() => (isAsked ? whenIdle(prepare) : undefined), [isAsked, prepare])

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[name="answer"]')
    const answer = button?.getAttribute('value') ?? '' // an app's own element may have no such property
    const decide = { 'accept-all': acceptAll, 'reject-all': rejectAll }[answer]
    if (!button || !decide) return
    event.preventDefault() // the form is for who has no JavaScript, and for when that could not be fetched
    answerInPlace(form.current, button, answer, decide)
  }
  // method="dialog" outside of a dialog goes nowhere: nothing is lost to a page that would not understand it
  const element = (
    <form
      ref={form}
      id={id}
      hidden
      action={endpoint}
      method={endpoint ? 'post' : 'dialog'}
      data-assent-form=""
    >
      <input type="hidden" name="noticeVersion" value={notice.version} />
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
    </form>
  )
  return { id, element, onClick, onReach: prepare }
}

/** Decides here. Where the page is left before that could be fetched, or where it cannot be, the form tells the server. */
function answerInPlace(
  form: HTMLFormElement | null,
  button: HTMLButtonElement,
  answer: string,
  decide: () => Promise<void>,
): void {
  const post = () => {
    if (form?.method !== 'post') return
    const fields = [...new FormData(form), ['answer', answer]] as [string, string][] // the form has no files
    navigator.sendBeacon(form.action, new URLSearchParams(fields))
  }
  addEventListener('pagehide', post)
  decide()
    .then(announceSaved, () => button.type === 'submit' && form?.requestSubmit(button))
    .finally(() => removeEventListener('pagehide', post))
}

/** After what is on screen has settled. Returns the undoing. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 500)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act)
  return () => cancelIdleCallback(handle)
}
