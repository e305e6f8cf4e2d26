'use client'
// A button of the dialog's: the app's handler first, then what the button is for.
import { forwardRef, type ReactNode } from 'react'
import { drawPart, unlessPrevented, type PartProps } from '../part.js'

interface DialogButtonProps extends PartProps {
  readonly base?: string
  readonly fallback: ReactNode
  readonly onPress: () => void
}

export const DialogButton = forwardRef<HTMLElement, DialogButtonProps>(function DialogButton(
  { base = 'assent-button', fallback, onPress, ...props },
  ref,
) {
  const own = { type: 'button', className: base, onClick: unlessPrevented(props.onClick, onPress) } as const
  return drawPart('button', props, own, ref, fallback)
})
