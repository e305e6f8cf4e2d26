// A small shop that asks for consent: the real provider, keeping its answers in memory.
import { defineConsent, type ConsentError, type ConsentRecord, type CookieJar } from '@assent/core'
import type { ReactNode } from 'react'
import { ConsentProvider, type ConsentProviderProps } from '../src/consent-provider.js'

export const consent = defineConsent({
  categories: [
    { id: 'essential', label: 'Essential', description: 'Your basket and this answer.', required: true },
    { id: 'analytics', label: 'Analytics', description: 'Which pages are read.' },
    { id: 'advertising', label: 'Advertising', description: 'Offers on other sites.' },
  ],
  destinations: { 'Actions Amplitude': 'analytics', 'Facebook Pixel': ['analytics', 'advertising'] },
})

export type ShopId = (typeof consent)['categories'][number]['id']

/** Keeps cookies in memory, and how often it was asked to. */
export function createMemoryJar(): CookieJar & { readonly written: string[] } {
  const written: string[] = []
  return { written, read: () => written.slice(-1), write: (value) => void written.push(value) }
}

export interface Shop {
  readonly Page: (props: { readonly children?: ReactNode }) => ReactNode
  readonly jar: ReturnType<typeof createMemoryJar>
  readonly records: ConsentRecord<ShopId>[]
  /** The codes that the app was told. */
  readonly errors: string[]
}

export function openShop(options: Partial<ConsentProviderProps<ShopId>> = {}): Shop {
  const jar = createMemoryJar()
  const records: ConsentRecord<ShopId>[] = []
  const errors: string[] = []
  return {
    jar,
    records,
    errors,
    Page: ({ children }) => (
      <ConsentProvider
        consent={consent}
        jar={jar}
        onDecision={(record) => void records.push(record)}
        onError={(error) => void errors.push((error as ConsentError).code)}
        {...options}
      >
        {children}
      </ConsentProvider>
    ),
  }
}
