// Assent, through its public doors.
import { ConsentBanner } from '@assent/banner'
import { bannerHtml } from '@assent/banner/html'
import '@assent/banner/styles.css'
import { defineConsent } from '@assent/core'
import { readConsent } from '@assent/core/server'
import { ConsentProvider } from '@assent/react'
import { categories, destinations, words } from './content.js'
import type { Contestant } from './contestant.js'

const consent = defineConsent({
  categories,
  destinations: Object.fromEntries(destinations.map(({ name, category }) => [name, category])),
})
const copy = { ...words, saveChoices: words.save }

type State = ReturnType<typeof readConsent<(typeof categories)[number]['id']>>

export const readInitial = (cookie: string) => readConsent(consent, cookie)

export const Consent: Contestant['Consent'] = ({ initial, children }) => (
  <ConsentProvider consent={consent} initialState={initial as State | undefined}>
    <ConsentBanner copy={copy} />
    {children}
  </ConsentProvider>
)

export const builtHtml = () => bannerHtml({ consent, copy })
