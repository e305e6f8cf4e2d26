'use client'
// Asked on leaving with changes that were not saved: a dialog over the dialog, never the browser's own.
import { forwardRef, useId } from 'react'
import type { PartProps } from '../part.js'
import { DialogButton } from './dialog-button.js'
import { useDialog } from './dialog-context.js'
import { descriptionIn, Modal, titleIn } from './modal.js'

/** The question. Escape and a click beside it go back to editing. */
export const Unsaved = forwardRef<HTMLElement, PartProps>(function Unsaved({ children, ...props }, ref) {
  const { keepEditing, resumeFocus } = useDialog()
  const prefix = useId()
  return (
    <Modal
      role="alertdialog"
      {...props}
      ref={ref}
      base="assent-dialog assent-unsaved"
      prefix={prefix}
      onLeave={keepEditing}
      onExit={resumeFocus}
    >
      {children ?? <Question prefix={prefix} />}
    </Modal>
  )
})

function Question({ prefix }: { readonly prefix: string }) {
  const { copy } = useDialog()
  return (
    <>
      <h2 id={titleIn(prefix)} className="assent-bare">
        <span className="assent-title">{copy.unsavedTitle}</span>
      </h2>
      <div id={descriptionIn(prefix)} className="assent-description">
        {copy.unsavedDescription}
      </div>
      <div className="assent-actions">
        <KeepEditing />
        <Discard className="assent-quiet" />
      </div>
    </>
  )
}

/** Back to the preferences, as they were left. */
export const KeepEditing = forwardRef<HTMLElement, PartProps>(function KeepEditing(props, ref) {
  const { copy, keepEditing } = useDialog()
  return <DialogButton {...props} ref={ref} fallback={copy.keepEditing} onPress={keepEditing} />
})

/** Leaves the preferences; what was saved before stands. */
export const Discard = forwardRef<HTMLElement, PartProps>(function Discard(props, ref) {
  const { copy, close } = useDialog()
  return <DialogButton {...props} ref={ref} fallback={copy.discardChanges} onPress={close} />
})
