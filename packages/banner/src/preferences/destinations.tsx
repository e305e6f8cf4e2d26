'use client'
// Who receives the data of one category: closed until asked for, open while a search finds something in it.
import { forwardRef, useMemo, useState } from 'react'
import { drawPart, type PartProps } from '../part.js'
import { useCategoryPart } from './category-parts.js'
import { DestinationList } from './destination-list.js'
import { useDialog } from './dialog-context.js'

/** Nothing for a category that no destination needs. */
export const Destinations = forwardRef<HTMLDetailsElement, PartProps>(function Destinations(
  { asChild, children, ...props },
  ref,
) {
  const { category } = useCategoryPart()
  const { copy, wording, destinations, matches } = useDialog()
  const [isOpen, setOpen] = useState(false)
  const listed = useMemo(
    () => destinations.filter(({ categories }) => categories.includes(category.id)),
    [destinations, category.id],
  )
  if (listed.length === 0) return null
  if (matches)
    return <DestinationList destinations={listed.filter((destination) => matches.has(destination))} />
  const count = wording.counted(copy.services, listed.length)
  // Rows cost time: those that are not shown are not made.
  const content = (
    <>
      <summary>
        {count}
        <span className="assent-unseen">, {category.label}</span>
      </summary>
      {isOpen && <DestinationList destinations={listed} />}
    </>
  )
  const details = asChild ? (
    children
  ) : (
    <details ref={ref} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} />
  )
  const own = { className: 'assent-destinations' }
  return drawPart('div', { ...props, asChild: true, children: details }, own, undefined, content)
})
