'use client'
// One category in parts: its name, its switch, what it is for. Who receives the data is in destinations.tsx. The app's words
// stand in <bdi>: they may run in another direction than those of the copy.
import { useConsentDefinition, type RegisteredId } from '@assent/react'
import { createContext, forwardRef, useContext, useId, useMemo } from 'react'
import { drawPart, type PartProps } from '../part.js'
import { useDialog } from './dialog-context.js'
import { ITEM, LIST } from './list-roles.js'

interface CategoryContextValue {
  readonly category: ReturnType<typeof useConsentDefinition>['categories'][number]
  /** Ids of its elements begin with this. */
  readonly prefix: string
}

const CategoryContext = createContext<CategoryContextValue | null>(null)

export function useCategoryPart(): CategoryContextValue {
  const value = useContext(CategoryContext)
  if (!value) throw new Error('This part stands outside <Preferences.Category>.')
  return value
}

/** Holds the categories. */
export const Categories = forwardRef<HTMLElement, PartProps>(function Categories(props, ref) {
  return drawPart('div', { ...LIST, ...props }, { className: 'assent-categories' }, ref)
})

export interface CategoryProps extends PartProps {
  /** As declared. */
  readonly category: RegisteredId
}

/** One category; hidden while a search finds nothing in it. */
export const Category = forwardRef<HTMLElement, CategoryProps>(function Category(
  { category: id, ...props },
  ref,
) {
  const prefix = useId()
  const { categories } = useConsentDefinition()
  const { matches } = useDialog()
  const category = categories.find((declared) => declared.id === id)
  const value = useMemo(() => category && { category, prefix }, [category, prefix])
  const isFound = !matches || [...matches].some((destination) => destination.categories.includes(id))
  if (!value) return null
  return (
    <CategoryContext.Provider value={value}>
      {drawPart('div', { ...ITEM, hidden: !isFound, ...props }, { className: 'assent-category' }, ref)}
    </CategoryContext.Provider>
  )
})

/** Labels the switch. */
export const CategoryLabel = forwardRef<HTMLLabelElement, PartProps>(function CategoryLabel(
  { asChild, children, ...props },
  ref,
) {
  const { category, prefix } = useCategoryPart()
  const label = asChild ? (
    children
  ) : (
    <label ref={ref} htmlFor={`${prefix}-switch`}>
      {children}
    </label>
  )
  const own = { id: `${prefix}-label`, className: 'assent-category-label' }
  return drawPart(
    'div',
    { ...props, asChild: true, children: label },
    own,
    undefined,
    <bdi>{category.label}</bdi>,
  )
})

/** What the category is for; describes the switch. */
export const CategoryDescription = forwardRef<HTMLElement, PartProps>(
  function CategoryDescription(props, ref) {
    const { category, prefix } = useCategoryPart()
    const own = { id: `${prefix}-text`, className: 'assent-description' }
    return drawPart('div', props, own, ref, <bdi>{category.description}</bdi>)
  },
)

/** Says of a required category that it cannot be refused; nothing of the others. */
export const AlwaysOn = forwardRef<HTMLElement, PartProps>(function AlwaysOn(props, ref) {
  const { category, prefix } = useCategoryPart()
  const { copy } = useDialog()
  if (!category.required) return null
  const own = { id: `${prefix}-note`, className: 'assent-note' }
  return drawPart('div', props, own, ref, copy.alwaysOn)
})
