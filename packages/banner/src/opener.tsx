'use client'
// A button that opens the preferences. The dialog's code is fetched when the visitor reaches for it.
import { usePreferencesSwitch } from '@assent/react'
import { forwardRef } from 'react'
import { fetchDialogEarly } from './load-dialog.js'
import { Part, unlessPrevented, type PartProps } from './part.js'

interface OpenerProps extends PartProps {
  readonly base: string
  readonly fallback: string
}

export const Opener = forwardRef<HTMLElement, OpenerProps>(function Opener(props, ref) {
  const preferences = usePreferencesSwitch()
  return (
    <Part
      type="button"
      {...props}
      ref={ref}
      as="button"
      aria-haspopup="dialog"
      onPointerEnter={unlessPrevented(props.onPointerEnter, fetchDialogEarly)}
      onFocus={unlessPrevented(props.onFocus, fetchDialogEarly)}
      onClick={unlessPrevented(props.onClick, (event) => {
        event.preventDefault() // where it is a way to another page, that is for who has no JavaScript
        event.currentTarget.focus() // Safari does not focus a clicked button, and focus must come back to it
        preferences.set(true)
      })}
    />
  )
})
