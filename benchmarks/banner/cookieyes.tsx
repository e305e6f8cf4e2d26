// https://www.npmjs.com/package/@cookieyes/react, cookie-only: no backend. The dialog lists categories only.
import {
  CookieBanner,
  CookiePreferences,
  CookieYesProvider,
  initCookieYes,
  readServerConsent,
  RecallButton,
  type ConsentSnapshot,
  type CookieYesConfig,
} from '@cookieyes/react'
import '@cookieyes/react/styles.css'
import { categories, words } from './content.js'
import type { Contestant } from './contestant.js'

const config: CookieYesConfig = {
  mode: 'cookie-only',
  regulation: 'GDPR',
  colorScheme: 'system',
  categories: categories.map((category) => ({ ...category })),
  i18n: {
    locale: 'en',
    detectBrowserLanguage: false,
    messages: {
      en: {
        bannerTitle: words.title,
        bannerDescription: words.description,
        acceptAll: words.acceptAll,
        rejectAll: words.rejectAll,
        managePreferences: words.customize,
        savePreferences: words.save,
        preferencesTitle: words.preferences,
        preferencesIntro: words.preferencesDescription,
      },
    },
  },
}
initCookieYes(config)

export const readInitial = (cookie: string) =>
  readServerConsent(cookie, { categories: config.categories }) ?? undefined

export const Consent: Contestant['Consent'] = ({ initial, children }) => (
  <CookieYesProvider regulation="GDPR" initialConsent={initial as ConsentSnapshot | undefined}>
    <CookieBanner />
    <CookiePreferences />
    <RecallButton />
    {children}
  </CookieYesProvider>
)
