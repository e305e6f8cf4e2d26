// Whether the preference dialog is asked for. Not consent, so not in the store.
import { createStore } from 'zustand/vanilla'

/** Whether the preferences are open, and how to open or close them. */
export interface PreferencesSwitch {
  readonly isOpen: () => boolean
  readonly set: (isOpen: boolean) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createPreferencesSwitch(): PreferencesSwitch {
  const { getState, setState, subscribe } = createStore(() => false)
  return { isOpen: getState, set: setState, subscribe }
}
