// Opens the preferences, and leaves focus where it is to come back to.
import type { PreferencesSwitch } from '@assent/react'

export function openFrom(button: HTMLElement, preferences: PreferencesSwitch): void {
  button.focus() // Safari does not focus a clicked button
  preferences.set(true)
}
