'use client'
// A button that opens the preferences. The dialog's code is fetched when the visitor reaches for it.
import { usePreferencesSwitch } from '@assent/react'
import type { ForwardedRef, ReactElement } from 'react'
import { fetchDialogEarly } from './load-dialog.js'
import { openFrom } from './open-from.js'
import { drawPart, unlessPrevented, type FormAttributes, type PartProps } from './part.js'

export function useOpener(
  className: string,
  props: PartProps & FormAttributes,
  ref: ForwardedRef<HTMLElement>,
  fallback: string,
): ReactElement {
  const preferences = usePreferencesSwitch()
  const own = {
    className,
    'aria-haspopup': 'dialog',
    onPointerEnter: unlessPrevented(props.onPointerEnter, fetchDialogEarly),
    onFocus: unlessPrevented(props.onFocus, fetchDialogEarly),
    onClick: unlessPrevented(props.onClick, (event) => {
      event.preventDefault() // where it is a way to another page, that is for who has no JavaScript
      openFrom(event.currentTarget, preferences)
    }),
  } as const
  return drawPart('button', { type: 'button', ...props }, own, ref, fallback)
}
