'use client'
// The form behind the banner's buttons: before this page's code has come, and without JavaScript, it posts to the consent
// endpoint.
import { useConsentDefinition } from '@assent/react'
import { useId, type ReactElement } from 'react'

export interface AnswerFormProps {
  /** The address of `createConsentEndpoint`. Without one, buttons work once the page's code has come. @default the provider's */
  readonly endpoint?: string | undefined
  /** The path that the endpoint sends the visitor back to. @default the page that asked, by its `Referer` */
  readonly returnTo?: string | undefined
}

/** What the endpoint reads in the field `answer`. */
export type FormAnswer = 'accept-all' | 'reject-all'

/** The form, and its id for the buttons that stand outside of it. */
export function useAnswerForm({ endpoint, returnTo }: AnswerFormProps): { id: string; form: ReactElement } {
  const { notice } = useConsentDefinition()
  const id = useId()
  // method="dialog" outside of a dialog goes nowhere: nothing is lost to a page that would not understand it
  const form = (
    <form id={id} hidden action={endpoint} method={endpoint ? 'post' : 'dialog'} data-assent-form="">
      <input type="hidden" name="noticeVersion" value={notice.version} />
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
    </form>
  )
  return { id, form }
}
