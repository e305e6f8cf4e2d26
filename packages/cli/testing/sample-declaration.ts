// What an app declares, for what reads a declaration without a file of it.
import { defineConsent, type ConsentOptions } from '@assent/core'

export const consentWith = (
  options: Partial<ConsentOptions<'essential' | 'functional' | 'advertising'>> = {},
) =>
  defineConsent({
    categories: [
      { id: 'essential', label: 'Essential', description: 'The cart.', required: true },
      { id: 'functional', label: 'Functional', description: 'The chat window.' },
      { id: 'advertising', label: 'Advertising', description: 'Our campaigns.' },
    ],
    ...options,
  })
