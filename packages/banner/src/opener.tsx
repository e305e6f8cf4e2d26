'use client'
// A button that opens the preferences. The dialog's code is fetched when the visitor reaches for it.
import { usePreferencesSwitch } from '@assent/react'
import { forwardRef } from 'react'
import { fetchDialogEarly } from './load-dialog.js'
import { openFrom } from './open-from.js'
import { Part, unlessPrevented, type PartProps } from './part.js'

interface OpenerProps {
  readonly base: string
  readonly props: PartProps
  readonly fallback: string
}

export const Opener = forwardRef<HTMLElement, OpenerProps>(function Opener({ base, fallback, props }, ref) {
  const preferences = usePreferencesSwitch()
  const own = {
    className: base,
    'aria-haspopup': 'dialog',
    onPointerEnter: unlessPrevented(props.onPointerEnter, fetchDialogEarly),
    onFocus: unlessPrevented(props.onFocus, fetchDialogEarly),
    onClick: unlessPrevented(props.onClick, (event) => {
      event.preventDefault() // where it is a way to another page, that is for who has no JavaScript
      openFrom(event.currentTarget, preferences)
    }),
  } as const
  return <Part ref={ref} as="button" props={{ type: 'button', ...props }} own={own} fallback={fallback} />
})
