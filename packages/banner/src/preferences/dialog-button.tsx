'use client'
// A button of the dialog's: the app's handler first, then what the button is for.
import { forwardRef, type ReactNode } from 'react'
import { Part, unlessPrevented, type PartProps } from '../part.js'

interface DialogButtonProps extends PartProps {
  readonly base?: string
  readonly fallback: ReactNode
  readonly onPress: () => void
}

export const DialogButton = forwardRef<HTMLElement, DialogButtonProps>(function DialogButton(
  { base = 'assent-button', onPress, ...props },
  ref,
) {
  const onClick = unlessPrevented(props.onClick, onPress)
  return <Part {...props} ref={ref} as="button" type="button" base={base} onClick={onClick} />
})
