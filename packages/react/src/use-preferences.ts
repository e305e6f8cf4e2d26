'use client'
// The dialog's switch. Apart from the acts, which only a page with a question loads.
import { useSyncExternalStore } from 'react'
import { useConsentContext } from './consent-context.js'
import type { PreferencesSwitch } from './preferences-switch.js'

/** Opens and closes the preference dialog. The object stays the same from render to render. */
export function usePreferencesSwitch(): PreferencesSwitch {
  return useConsentContext().preferences
}

/** Whether the preference dialog is asked for. */
export function usePreferencesOpen(): boolean {
  const { isOpen, subscribe } = usePreferencesSwitch()
  return useSyncExternalStore(subscribe, isOpen, () => false)
}
