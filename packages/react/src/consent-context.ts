'use client'
// What the provider hands down: the store, the Segment handle if there is one, and the dialog's switch.
import { ConsentError, type ConsentStore } from '@assent/core'
import type { SegmentHandle } from '@assent/core/segment'
import { createContext, useContext } from 'react'
import type { PreferencesSwitch } from './preferences-switch.js'

export interface ConsentContextValue {
  readonly store: ConsentStore
  readonly segment: SegmentHandle | undefined
  readonly preferences: PreferencesSwitch
}

export const ConsentContext = createContext<ConsentContextValue | null>(null)

/** @throws ConsentError `NO_PROVIDER` outside `<ConsentProvider>` */
export function useConsentContext(): ConsentContextValue {
  const value = useContext(ConsentContext)
  if (!value) throw new ConsentError('NO_PROVIDER')
  return value
}
