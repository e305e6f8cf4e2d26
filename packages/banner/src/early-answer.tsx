'use client'
// What was pressed before the code for it was there.
import { useLateActions, usePreferencesSwitch } from '@assent/react'
import { useEffect } from 'react'
import { decisionOf } from './use-answering.js'

/** `<ConsentScript />` kept a click that came before: here it is made a decision, or opens the preferences. */
export function EarlyAnswer(): null {
  const actions = useLateActions()
  const preferences = usePreferencesSwitch()
  useEffect(() => {
    const { dataset } = document.documentElement
    const { assentAnswer, assentOpen } = dataset
    delete dataset['assent'] // from here on React shows or hides
    delete dataset['assentAnswer']
    delete dataset['assentOpen']
    decisionOf(assentAnswer, actions)?.().catch(() => {}) // the cookie that the script wrote stands
    if (assentOpen !== undefined) preferences.set(true)
  }, [actions, preferences])
  return null
}
