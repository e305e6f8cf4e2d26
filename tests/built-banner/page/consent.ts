import { defineConsent } from '@assent/core'

export const consent = defineConsent({
  categories: [
    { id: 'essential', label: 'Essential', description: 'Your basket', required: true },
    { id: 'analytics', label: 'Analytics', description: 'Numbers' },
  ],
})
