// https://cookieconsent.orestbida.com/essential/getting-started.html#react. It builds its own DOM after mounting.
import { useEffect } from 'react'
import * as CookieConsent from 'vanilla-cookieconsent'
import 'vanilla-cookieconsent/dist/cookieconsent.css'
import { categories, destinations, words } from './content.js'
import type { Contestant } from './contestant.js'

const servicesOf = (id: string) =>
  Object.fromEntries(
    destinations.filter(({ category }) => category === id).map(({ name }) => [name, { label: name }]),
  )

const config: CookieConsent.CookieConsentConfig = {
  hideFromBots: false, // a driven browser is a bot to it
  categories: Object.fromEntries(
    categories.map(({ id, required = false }) => [
      id,
      { enabled: required, readOnly: required, services: servicesOf(id) },
    ]),
  ),
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: words.title,
          description: words.description,
          acceptAllBtn: words.acceptAll,
          acceptNecessaryBtn: words.rejectAll,
          showPreferencesBtn: words.customize,
        },
        preferencesModal: {
          title: words.preferences,
          acceptAllBtn: words.acceptAll,
          acceptNecessaryBtn: words.rejectAll,
          savePreferencesBtn: words.save,
          closeIconLabel: 'Close',
          sections: [
            { description: words.preferencesDescription },
            ...categories.map(({ id, label, description }) => ({
              title: label,
              description,
              linkedCategory: id,
            })),
          ],
        },
      },
    },
  },
}

export const Consent: Contestant['Consent'] = ({ children }) => {
  useEffect(() => void CookieConsent.run(config), [])
  return children
}
