// https://c15t.com/docs/frameworks/react/quickstart, in offline mode: its hosted mode calls a backend.
// The dialog lists categories only, and there is no server rendering without the backend.
import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react'
import '@c15t/react/styles.css'
import { categories, words } from './content.js'
import type { Contestant } from './contestant.js'

const { title, description, acceptAll, rejectAll, customize, save } = words
const options = {
  mode: 'offline' as const,
  consentCategories: categories.map(({ id }) => id),
  overrides: { country: 'DE' },
  i18n: {
    locale: 'en',
    detectBrowserLanguage: false,
    messages: {
      en: {
        common: { acceptAll, rejectAll, customize, save },
        cookieBanner: { title, description },
        consentManagerDialog: { title: words.preferences, description: words.preferencesDescription },
        consentTypes: Object.fromEntries(
          categories.map(({ id, label, description: text }) => [id, { title: label, description: text }]),
        ),
      },
    },
  },
}

export const Consent: Contestant['Consent'] = ({ children }) => (
  <ConsentManagerProvider options={options}>
    <ConsentBanner />
    <ConsentDialog />
    {children}
  </ConsentManagerProvider>
)
