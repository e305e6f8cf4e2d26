'use client'
// Leaving: at once, or by a question where that would lose changes. Focus returns to where it was.
import { useConsentActions } from '@assent/react'
import { useRef, useState } from 'react'
import { focusStatus } from '../announce-saved.js'
import { STATUS_CLASS } from '../saved-status.js'

export interface Leaving {
  readonly isAsking: boolean
  /** Closes at once, and forgets the draft. */
  readonly close: () => void
  /** Closes, but asks first where that would lose changes. */
  readonly leave: () => void
  readonly keepEditing: () => void
  /** After keeping to edit: to the control that had focus, or to the dialog after a click beside it took focus away. */
  readonly resumeFocus: () => void
}

/** Focus goes back to what opened the dialog; where an answer took that away, to the words that say so. */
export function returnFocus(opener: Element | null): void {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
  if (isThere) return opener.focus()
  const status = document.querySelector<HTMLElement>(`.${STATUS_CLASS}`)
  if (status) focusStatus(status)
}

export function useLeaving(isChanged: boolean, shell: { readonly current: HTMLElement | null }): Leaving {
  const { closePreferences } = useConsentActions()
  const [isAsking, setAsking] = useState(false)
  const left = useRef<Element | null>(null)
  return {
    isAsking,
    close: closePreferences,
    leave() {
      if (!isChanged) return closePreferences()
      left.current = document.activeElement
      setAsking(true)
    },
    keepEditing: () => setAsking(false),
    resumeFocus() {
      const wasInside = left.current instanceof HTMLElement && shell.current?.contains(left.current)
      ;(wasInside ? (left.current as HTMLElement) : shell.current)?.focus()
    },
  }
}
