// Declarations that a privacy page has to cope with: an ordinary one, and one whose every string is a trial.
import { defineConsent } from '@assent/core'

export const shop = defineConsent({
  categories: [
    { id: 'essential', label: 'Essential', description: 'Your basket and this answer.', required: true },
    { id: 'analytics', label: 'Analytics', description: 'Which pages are read.' },
    { id: 'advertising', label: 'Advertising', description: 'Offers on other sites.' },
    { id: 'support', label: 'Support', description: 'Help while you shop.' },
  ],
  destinations: {
    'Actions Amplitude': 'analytics',
    'Actions Google Analytic 4': ['analytics', 'advertising'],
    'Facebook Pixel': 'advertising',
    'Our own warehouse': 'analytics',
    ActiveCampaign: 'advertising',
  },
})

const MARKUP = '<img src=x onerror="globalThis.broken = true">&lt;/table&gt;</td></table>'
const WIDE = 'W'.repeat(10_000)

export const trial = defineConsent({
  categories: [
    { id: 'wide', label: WIDE, description: WIDE },
    { id: 'markup', label: MARKUP, description: MARKUP },
  ],
  destinations: Object.fromEntries(
    [WIDE, MARKUP, '__proto__', 'constructor'].map((name) => [name, 'wide' as const]),
  ),
  cookie: { name: 'w'.repeat(300) },
})
