'use client'
// What the visitor ticks before saving. The draft lives here and nowhere else, and goes with the dialog.
import { isAllowed, useConsent, useConsentActions, useConsentDefinition } from '@assent/react'
import { useCallback, useState } from 'react'
import { CategoryRow } from './category-row.js'
import type { BannerCopy } from './copy.js'
import { announceSaved } from './saved-status.js'

type Draft = Readonly<Record<string, boolean>>

export function Choices({ copy }: { readonly copy: BannerCopy }) {
  const { categories } = useConsentDefinition()
  const { acceptAll, rejectAll, save, closePreferences } = useConsentActions()
  const state = useConsent()
  const [draft, setDraft] = useState<Draft>({})
  const change = useCallback((id: string, on: boolean) => setDraft((before) => ({ ...before, [id]: on })), [])
  // What was not touched shows what holds now, which under opt-out and notice can be a yes nobody gave.
  const isOn = (id: string) => draft[id] ?? isAllowed(state, id)

  const saveChoices = () => {
    const optional = categories.filter(({ required }) => !required)
    save(Object.fromEntries(optional.map(({ id }) => [id, isOn(id) ? 'granted' : 'denied'] as const)))
  }
  const andClose = (decide: () => void) => () => {
    decide()
    closePreferences()
    announceSaved()
  }
  return (
    <>
      <ul className="assent-categories">
        {categories.map((category) => (
          <CategoryRow key={category.id} category={category} on={isOn(category.id)} onChange={change} copy={copy} />
        ))}
      </ul>
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
    </>
  )
}
