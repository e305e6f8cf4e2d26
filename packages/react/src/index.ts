// React's door.
export { ConsentGate } from './consent-gate.js'
export { ConsentProvider } from './consent-provider.js'
export { useCategory } from './use-category.js'
export {
  useConsent,
  useConsentActions,
  useConsentDefinition,
  useNeedsAnswer,
  usePreferencesOpen,
} from './use-consent.js'
export { isAllowed } from '@assent/core'
export { useDestinations } from './use-destinations.js'
export { useAnalytics, useSegment } from './use-segment.js'

export type { ConsentGateProps } from './consent-gate.js'
export type { ConsentProviderProps } from './consent-provider.js'
export type { Register, RegisteredId } from './register.js'
export type { CategoryConsent } from './use-category.js'
export type { ConsentActions } from './use-consent.js'
export type { ListedDestination } from './use-destinations.js'
