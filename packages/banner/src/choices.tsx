'use client'
// What the visitor ticks before saving. The draft is the form itself: it is read once, on saving, and goes with
// the dialog, so a switch redraws nothing and no store can take it for an answer.
import { useConsentActions, useConsentDefinition } from '@assent/react'
import type { MouseEvent } from 'react'
import { CategoryRow } from './category-row.js'
import type { BannerCopy } from './copy.js'
import { announceSaved } from './saved-status.js'

export function Choices({ copy }: { readonly copy: BannerCopy }) {
  const { categories } = useConsentDefinition()
  const { acceptAll, rejectAll, save, closePreferences } = useConsentActions()

  const saveChoices = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const ticked = new FormData(currentTarget.form ?? undefined)
    const optional = categories.filter(({ required }) => !required)
    save(Object.fromEntries(optional.map(({ id }) => [id, ticked.has(id) ? 'granted' : 'denied'] as const)))
  }
  const andClose =
    (decide: (event: MouseEvent<HTMLButtonElement>) => void) => (event: MouseEvent<HTMLButtonElement>) => {
      decide(event)
      closePreferences()
      announceSaved()
    }
  // Enter on a switch submits a form; no answer is given but by the button that names it.
  return (
    <form className="assent-choices" onSubmit={(event) => event.preventDefault()}>
      <div className="assent-categories">
        <ul className="assent-bare">
          {categories.map((category) => (
            <CategoryRow key={category.id} category={category} copy={copy} />
          ))}
        </ul>
      </div>
      <div className="assent-actions assent-dialog-actions">
        <button type="button" className="assent-button assent-quiet" onClick={andClose(acceptAll)}>
          {copy.acceptAll}
        </button>
        <button type="button" className="assent-button assent-quiet" onClick={andClose(rejectAll)}>
          {copy.rejectAll}
        </button>
        <button type="button" className="assent-button" onClick={andClose(saveChoices)}>
          {copy.saveChoices}
        </button>
      </div>
    </form>
  )
}
