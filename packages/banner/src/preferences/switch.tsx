'use client'
// What is on and off: a checkbox with the role of a switch, so that it is named, reached and turned as every browser
// knows it.
import { forwardRef } from 'react'
import { drawPart, unlessPrevented, type PartProps } from '../part.js'
import { useCategoryPart } from './category-parts.js'
import { useDialog } from './dialog-context.js'

interface ToggleProps extends PartProps {
  readonly name?: string
  readonly checked: boolean
  readonly disabled: boolean
  readonly onTurn: (isOn: boolean) => void
}

export const Toggle = forwardRef<HTMLInputElement, ToggleProps>(function Toggle(
  { asChild, children, onTurn, ...props },
  ref,
) {
  const own = {
    className: 'assent-switch',
    role: 'switch',
    onChange: unlessPrevented(props.onChange, () => onTurn(!props.checked)),
  } as const
  const box = asChild ? children : <input ref={ref} type="checkbox" />
  return drawPart('div', { ...props, asChild: true, children: box }, own)
})

/** Of its category. On and disabled where that is required. */
export const Switch = forwardRef<HTMLInputElement, PartProps>(function Switch(props, ref) {
  const { category, prefix } = useCategoryPart()
  const { draft } = useDialog()
  const { id, required = false } = category
  return (
    <Toggle
      {...props}
      ref={ref}
      id={`${prefix}-switch`}
      name={id}
      checked={draft.isOn(id)}
      disabled={required}
      aria-describedby={required ? `${prefix}-note ${prefix}-text` : `${prefix}-text`}
      onTurn={(isOn) => draft.turn(id, isOn)}
    />
  )
})
