'use client'
// Finds a destination in any category. There from twenty destinations on.
import { forwardRef, useEffect, useId, useState } from 'react'
import { drawPart, type PartProps } from '../part.js'
import { useDialog } from './dialog-context.js'
import { SEARCH_FROM } from './matching.js'

/** A field, and how many were found. Escape in it clears it before it closes anything. */
export const Search = forwardRef<HTMLElement, PartProps>(function Search(props, ref) {
  const { destinations } = useDialog()
  if (destinations.length < SEARCH_FROM) return null
  return drawPart('div', props, { className: 'assent-search' }, ref, <Field />)
})

/** As it is once it has not changed for a while: among all that changes with every letter, a screen reader loses it. */
function useSettled(text: string | undefined): string | undefined {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => settle(text), 500)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

function Field() {
  const { copy, wording, query, search, matches } = useDialog()
  const id = useId()
  const count = useSettled(matches && wording.counted(copy.found, matches.size))
  return (
    <>
      <label htmlFor={id} className="assent-unseen">
        {copy.search}
      </label>
      <div className="assent-search-box">
        <input
          id={id}
          type="search"
          className="assent-search-field"
          placeholder={copy.search}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={({ target }) => search(target.value)}
        />
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
          <path d="M16 16 21 21M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0" />
        </svg>
      </div>
      <output htmlFor={id} aria-live="polite" className="assent-note">
        {count}
      </output>
    </>
  )
}
