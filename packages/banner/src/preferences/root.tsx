'use client'
// The dialog's shell: modal, named, and made of whatever parts the app puts into it.
import { usePreferencesOpen } from '@assent/react'
import { forwardRef, useRef, useState, type ForwardedRef, type ReactNode } from 'react'
import type { PartProps } from '../part.js'
import { DialogProvider, useDialogState, type DialogOptions } from './dialog-context.js'
import { adoptDialogStyles } from './dialog-styles.js'
import { Modal } from './modal.js'
import { Unsaved } from './unsaved.js'
import { returnFocus, useLeaving } from './use-leaving.js'

export interface RootProps extends PartProps, DialogOptions {
  /** Asked on leaving with changes that were not saved; `<Unsaved />` when absent. */
  readonly unsaved?: ReactNode
}

/** The modal dialog, there while the preferences are open. Leaving it in any way but by its answers decides nothing. */
export const Root = forwardRef<HTMLElement, RootProps>(function Root(props, ref) {
  return usePreferencesOpen() ? <OpenDialog {...props} outerRef={ref} /> : null
})

/** Safari tells of the key after the end of such a word (bugs.webkit.org/165004); the key's code is the input method's still. */
const isOfHalfWrittenWord = ({ isComposing, keyCode }: KeyboardEvent) => isComposing || keyCode === 229

interface OpenDialogProps extends RootProps {
  readonly outerRef: ForwardedRef<HTMLElement>
}

function OpenDialog({
  copy,
  destinationSwitches,
  unsaved = <Unsaved />,
  outerRef,
  ...props
}: OpenDialogProps) {
  const state = useDialogState({ copy, destinationSwitches })
  const shell = useRef<HTMLElement | null>(null)
  const leaving = useLeaving(state.draft.isChanged, shell)
  useState(adoptDialogStyles) // ahead of its elements, whose styles would be computed twice

  const enter = (event: Event) => {
    shell.current = event.currentTarget as HTMLElement // Radix's own event, sent to the dialog
    event.preventDefault()
    shell.current.focus() // the whole dialog: its text is read before its buttons
  }
  // The dialog hears Escape before the field does; in a half-written word it means that word, in a search the search.
  const clearSearchFirst = (event: KeyboardEvent) => {
    if (isOfHalfWrittenWord(event)) return event.preventDefault()
    if (state.query === '' || !(event.target as Element).matches('[type="search"]')) return
    event.preventDefault()
    state.search('')
  }
  return (
    <DialogProvider value={{ ...state, ...leaving }}>
      <Modal
        {...props}
        ref={outerRef}
        base="assent-dialog"
        prefix={state.prefix}
        onEnter={enter}
        onEscape={clearSearchFirst}
        onLeave={leaving.leave}
        onExit={returnFocus}
        onGone={leaving.close}
      />
      {leaving.isAsking && unsaved}
    </DialogProvider>
  )
}
