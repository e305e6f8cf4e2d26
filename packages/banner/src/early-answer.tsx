'use client'
// What was pressed before the code for it was there.
import { useConsent, useLateActions, useNeedsAnswer, usePreferencesSwitch } from '@assent/react'
import { useEffect } from 'react'
import { announce, decisionOf } from './use-answering.js'

/** `<ConsentScript />` kept a click that came before: here it is made a decision, or opens the preferences. */
export function EarlyAnswer(): null {
  const actions = useLateActions()
  const preferences = usePreferencesSwitch()
  const isDecided = useConsent(({ decidedAt }) => decidedAt !== null) // the cookie that the script wrote has no time
  const isAsked = useNeedsAnswer()
  useEffect(() => {
    const { dataset } = document.documentElement
    const { assentAnswer, assentOpen } = dataset
    delete dataset['assent'] // from here on React shows or hides
    delete dataset['assentAnswer']
    delete dataset['assentOpen']
    // where it cannot be fetched, the cookie that the script wrote stands
    if (isAsked || !isDecided)
      decisionOf(assentAnswer, actions)?.()
        .then(announce)
        .catch(() => {})
    if (assentOpen !== undefined) preferences.set(true)
  }, [actions, preferences, isAsked, isDecided])
  return null
}
