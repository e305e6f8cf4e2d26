'use client'
// What the provider hands down: the store, the Segment handle if there is one, and the dialog's switch.
import { ConsentError, type ConsentReader, type Writing } from '@assent/core'
import type { SegmentHandle } from '@assent/core/segment'
import { createContext, useContext } from 'react'
import type { PreferencesSwitch } from './preferences-switch.js'

export interface ConsentContextValue {
  readonly store: ConsentReader
  /** For the acts: whoever renders a hook that decides loads them. */
  readonly writing: Writing
  readonly segment: SegmentHandle | undefined
  readonly preferences: PreferencesSwitch
  /** The address of the consent endpoint, if there is one. */
  readonly endpoint: string | undefined
}

export const ConsentContext = createContext<ConsentContextValue | null>(null)

/** @throws ConsentError `NO_PROVIDER` outside `<ConsentProvider>` */
export function useConsentContext(): ConsentContextValue {
  const value = useContext(ConsentContext)
  if (!value) throw new ConsentError('NO_PROVIDER')
  return value
}
