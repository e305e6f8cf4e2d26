'use client'
// The banner as a modal question: a <dialog>, so that the browser itself keeps the page behind out of reach.
import { usePreferencesOpen } from '@assent/react'
import { useEffect, useImperativeHandle, useState, type ForwardedRef } from 'react'

/** The props of the banner's element. The server's HTML holds it open; a browser makes it modal. */
export function useModal(isModal: boolean, dismiss: () => void, given: ForwardedRef<HTMLElement>) {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const isYielding = usePreferencesOpen() // nothing can be reached over a modal dialog, the preferences neither
  useImperativeHandle(given, () => element as HTMLElement, [element])
  useEffect(() => {
    if (!(element instanceof HTMLDialogElement) || isYielding) return
    element.removeAttribute('open') // as the server rendered it, it is not modal; closing would tell of a close
    element.showModal()
    element.focus()
    return () => element.close()
  }, [element, isYielding])
  if (!isModal) return { as: 'section', ref: setElement } as const
  const onClose = () =>
    void (element instanceof HTMLDialogElement && (element.open || isYielding || dismiss()))
  return { as: 'dialog', ref: setElement, open: true, tabIndex: -1, onClose } as const
}
