// A small shop that asks for consent: the real provider, keeping its answers in memory.
import { defineConsent, type ConsentModel, type ConsentRecord } from '@assent/core'
import { ConsentProvider } from '@assent/react'
import type { ReactNode } from 'react'

const declared = (model: ConsentModel) =>
  defineConsent({
    model,
    categories: [
      { id: 'essential', label: 'Essential', description: 'Your basket and this answer.', required: true },
      { id: 'analytics', label: 'Analytics', description: 'Which pages are read.' },
      { id: 'advertising', label: 'Advertising', description: 'Offers on other sites.', sale: true },
    ],
    destinations: {
      'Actions Amplitude': 'analytics',
      'Google Analytics 4 Web': ['analytics', 'advertising'],
      'Facebook Pixel': 'advertising',
    },
  })

export interface Shop {
  readonly consent: ReturnType<typeof declared>
  readonly Page: (props: { readonly children: ReactNode }) => ReactNode
  /** Each decision as `reason analytics advertising`. */
  readonly decisions: string[]
}

export function openShop(model: ConsentModel = 'opt-in'): Shop {
  const consent = declared(model)
  const decisions: string[] = []
  let kept: string[] = []
  const jar = { read: () => kept, write: (value: string) => void (kept = [value]) }
  const note = ({ reason, preferences }: ConsentRecord<'essential' | 'analytics' | 'advertising'>) =>
    void decisions.push(`${reason} ${preferences.analytics} ${preferences.advertising}`)
  return {
    consent,
    decisions,
    Page: ({ children }) => (
      <ConsentProvider consent={consent} jar={jar} onDecision={note}>
        {children}
      </ConsentProvider>
    ),
  }
}
