'use client'
// The banner as a modal question: a <dialog>, so that the browser itself keeps the page behind out of reach.
import { usePreferencesOpen } from '@assent/react'
import { useEffect } from 'react'

/** Makes an open `<dialog>` modal, and any other element nothing. The server's HTML holds it open without being modal. */
export function useModal(element: Element | null | undefined, dismiss: () => void): void {
  const isYielding = usePreferencesOpen() // nothing can be reached over a modal dialog, the preferences neither
  useEffect(() => {
    if (!(element instanceof HTMLDialogElement) || isYielding) return
    const onClose = () => void (element.open || dismiss()) // told a task later: it may have been opened again
    element.removeAttribute('open') // as the server rendered it, it is not modal; closing would tell of a close
    element.showModal()
    element.focus()
    element.scrollTo(0, 0) // where the window is small, opening has scrolled to its first button, past the question
    element.addEventListener('close', onClose)
    return () => {
      element.removeEventListener('close', onClose)
      element.close()
    }
  }, [element, isYielding, dismiss])
}
