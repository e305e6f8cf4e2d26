'use client'
// The form behind the banner's buttons. Before this page's code has come, or without JavaScript, it posts to the consent
// endpoint; with it, the same buttons decide in place.
import { useLateActions } from '@assent/react'
import { useEffect } from 'react'

export interface AnswerFormProps {
  /** The address of `createConsentEndpoint`. Without one, buttons work once the page's code has come. */
  readonly endpoint?: string
  /** The path that the endpoint sends the visitor back to. @default the page that asked, by its `Referer` */
  readonly returnTo?: string
}

export function AnswerForm({ id, endpoint, returnTo }: AnswerFormProps & { readonly id: string }) {
  const { prepare } = useLateActions()
  useEffect(() => whenIdle(prepare), [prepare])
  // method="dialog" outside of a dialog goes nowhere: nothing is lost to a page that would not understand it
  return (
    <form id={id} hidden action={endpoint} method={endpoint ? 'post' : 'dialog'} data-assent-form="">
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
    </form>
  )
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
