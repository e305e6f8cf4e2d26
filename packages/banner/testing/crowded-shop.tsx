// A shop that sends data to as many destinations as a test wants, with the preferences and a button that opens them.
import { defineConsent, type ConsentState } from '@assent/core'
import { ConsentProvider, useConsent, useConsentActions } from '@assent/react'
import { useEffect, type ComponentProps, type ReactNode } from 'react'
import { LoadedDialog } from '../src/preferences/loaded-dialog.js'
import { SavedStatus } from '../src/saved-status.js'

type Id = 'essential' | 'analytics' | 'advertising' | 'comfort'

export interface Crowd extends ComponentProps<typeof LoadedDialog> {
  /** How many destinations beside the three that the catalogue knows. */
  readonly strangers?: number
  /** Of the category `analytics`. */
  readonly label?: string
  /** Saved before the test begins; the rest is denied. */
  readonly granted?: readonly Id[]
  readonly denied?: readonly string[]
  /** In place of the prebuilt dialog. */
  readonly children?: ReactNode
}

const declare = ({ strangers = 0, label = 'Analytics' }: Crowd) =>
  defineConsent({
    categories: [
      { id: 'essential', label: 'Essential', description: 'Your basket and this answer.', required: true },
      { id: 'analytics', label, description: 'Which pages are read, and in which order.' },
      { id: 'advertising', label: 'Advertising', description: 'Offers on other sites.' },
      { id: 'comfort', label: 'Comfort', description: 'Remembers your size.' }, // needed by no destination
    ],
    destinations: {
      'Actions Amplitude': 'analytics',
      'Google Analytics': ['analytics', 'advertising'],
      'Facebook Pixel': 'advertising',
      ...Object.fromEntries(
        Array.from({ length: strangers }, (_, i) => [
          `Stranger ${i + 1}`,
          i % 2 === 0 ? 'analytics' : 'advertising',
        ]),
      ),
    },
  })

export interface CrowdedShop {
  readonly page: ReactNode
  /** What holds now. */
  readonly state: () => ConsentState
  readonly reasons: string[]
}

export function openCrowdedShop(crowd: Crowd = {}): CrowdedShop {
  const consent = declare(crowd)
  const reasons: string[] = []
  let kept: string[] = []
  const jar = { read: () => kept, write: (value: string) => void (kept = [value]) }
  let current: ConsentState | undefined
  function Page() {
    const { save, openPreferences } = useConsentActions()
    current = useConsent()
    useEffect(() => {
      const { granted, denied } = crowd
      if (granted) save(Object.fromEntries(granted.map((id) => [id, 'granted'])), denied)
    }, [save])
    return (
      <button type="button" onClick={openPreferences}>
        Preferences
      </button>
    )
  }
  const page = (
    <ConsentProvider consent={consent} jar={jar} onDecision={({ reason }) => void reasons.push(reason)}>
      <h1>Shop</h1>
      <Page />
      <SavedStatus copy={crowd.copy} />
      {crowd.children ?? <LoadedDialog copy={crowd.copy} destinationSwitches={crowd.destinationSwitches} />}
    </ConsentProvider>
  )
  return { page, state: () => current as ConsentState, reasons }
}
