'use client'
// The form behind the banner's buttons. Before this page's code has come, or without JavaScript, it posts to the consent
// endpoint; with it, the same buttons decide in place.
import { useConsentDefinition, useLateActions } from '@assent/react'
import { useEffect } from 'react'
import { announceSaved } from './saved-status.js'

export interface AnswerFormProps {
  /** The address of `createConsentEndpoint`. Without one, buttons work once the page's code has come. @default the provider's */
  readonly endpoint?: string
  /** The path that the endpoint sends the visitor back to. @default the page that asked, by its `Referer` */
  readonly returnTo?: string
}

export function AnswerForm({ id, returnTo, ...given }: AnswerFormProps & { readonly id: string }) {
  const { prepare, endpoint: provided } = useLateActions()
  const { notice } = useConsentDefinition()
  const endpoint = given.endpoint ?? provided
  useEffect(() => whenIdle(prepare), [prepare])
  // method="dialog" outside of a dialog goes nowhere: nothing is lost to a page that would not understand it
  return (
    <form id={id} hidden action={endpoint} method={endpoint ? 'post' : 'dialog'} data-assent-form="">
      <input type="hidden" name="noticeVersion" value={notice.version} />
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
    </form>
  )
}

/** Decides here. Where the page is left before that could be fetched, or where it cannot be, the form tells the server. */
export function answerInPlace(button: HTMLButtonElement, decide: () => Promise<void>): void {
  const { form, value } = button
  const post = () => {
    if (form?.method !== 'post') return
    const fields = [...new FormData(form), ['answer', value]] as [string, string][] // the form has no files
    navigator.sendBeacon(form.action, new URLSearchParams(fields))
  }
  addEventListener('pagehide', post)
  decide()
    .then(announceSaved, () => form?.requestSubmit(button))
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
