// Whether the preference dialog is asked for. Not consent, so not in the store.

export interface PreferencesSwitch {
  readonly isOpen: () => boolean
  readonly set: (isOpen: boolean) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createPreferencesSwitch(): PreferencesSwitch {
  const listeners = new Set<() => void>()
  let open = false
  return {
    isOpen: () => open,
    set(next) {
      if (open === next) return
      open = next
      listeners.forEach((listener) => listener())
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
