// An app that named its declaration once. Compiled on its own (see register.test.ts): a registration holds for the
// whole program, and other tests are other apps.
import { defineConsent, type ConsentState } from '@assent/core'
import { ConsentGate, ConsentProvider, useCategory, useConsent, useConsentActions } from '@assent/react'

const consent = defineConsent({
  categories: [
    { id: 'essential', label: 'Essential', description: 'Your basket.', required: true },
    { id: 'analytics', label: 'Analytics', description: 'Which pages are read.' },
  ],
})

declare module '@assent/react' {
  interface Register {
    consent: typeof consent
  }
}

export function App() {
  return (
    <ConsentProvider consent={consent}>
      <Reader />
    </ConsentProvider>
  )
}

export function Reader() {
  const state: ConsentState<'essential' | 'analytics'> = useConsent()
  const { save, withdraw } = useConsentActions()
  useCategory('analytics')
  useConsent(({ preferences }) => preferences.analytics)
  save({ analytics: 'granted' })
  withdraw(['analytics'])

  // @ts-expect-error -- not declared
  useCategory('marketing')
  // @ts-expect-error -- not declared
  useConsent(({ preferences }) => preferences.marketing)
  // @ts-expect-error -- not declared
  save({ marketing: 'granted' })
  // @ts-expect-error -- not declared
  withdraw(['marketing'])
  return (
    <>
      <ConsentGate category="analytics">{state.noticeVersion}</ConsentGate>
      <ConsentGate category={['essential', 'analytics']} />
      {/* @ts-expect-error -- not declared */}
      <ConsentGate category="marketing" />
    </>
  )
}
