// What this shop asks its visitors, and what each answer decides. Read on the server and in the browser.
import { defineConsent } from '@assent/core'

export const consent = defineConsent({
  categories: [
    {
      id: 'essential',
      label: 'Essential',
      description: 'The cart, signing in, and remembering this choice. The shop does not work without them.',
      required: true,
    },
    {
      id: 'functional',
      label: 'Functional',
      description: 'The chat window, and e-mail about your orders and your forgotten cart.',
    },
    {
      id: 'analytics',
      label: 'Analytics',
      description: 'Which pages and products visitors look at, so that we can improve the shop.',
    },
    {
      id: 'advertising',
      label: 'Advertising',
      description: 'Measures our ads, and shows you our products on other websites.',
      sale: true,
    },
  ],
  // By creation name or by the name Segment shows. What is missing here, the Segment workspace maps; what is
  // missing there too (HubSpot, added in a hurry) stays blocked.
  destinations: {
    'Actions Amplitude': 'analytics',
    'Google Analytics 4 Web': ['analytics', 'advertising'],
    'Facebook Pixel': 'advertising',
    'Braze Web Mode (Actions)': 'advertising',
    Intercom: 'functional',
  },
})

declare module '@assent/react' {
  interface Register {
    consent: typeof consent
  }
}
