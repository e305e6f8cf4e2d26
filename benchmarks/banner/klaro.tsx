// https://github.com/klaro-org/klaro-js#using-klaro-via-npm and its annotated configuration. It needs a window as
// soon as it is imported, so the server's bundle gets nothing in its place; it builds its own DOM after mounting.
import * as klaro from 'klaro/dist/klaro-no-css'
import 'klaro/dist/klaro.css'
import { useEffect } from 'react'
import { categories, destinations, words } from './content.js'
import type { Contestant } from './contestant.js'

const config = {
  version: 1,
  acceptAll: true,
  groupByPurpose: true,
  showNoticeTitle: true,
  lang: 'en',
  translations: {
    en: {
      consentNotice: { title: words.title, description: words.description, learnMore: words.customize },
      consentModal: { title: words.preferences, description: words.preferencesDescription },
      ok: words.acceptAll,
      acceptAll: words.acceptAll,
      decline: words.rejectAll,
      acceptSelected: words.save,
      purposes: Object.fromEntries(
        categories.map(({ id, label, description }) => [id, { title: label, description }]),
      ),
    },
  },
  services: [
    { name: 'session', title: 'Session', purposes: ['necessary'], required: true },
    ...destinations.map(({ name, category }) => ({ name, title: name, purposes: [category] })),
  ],
}

export const Consent: Contestant['Consent'] = ({ children }) => {
  useEffect(() => klaro.setup(config), [])
  return children
}
