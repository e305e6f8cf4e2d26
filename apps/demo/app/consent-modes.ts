// What the code of Google's destinations (Analytics, Ads) is told of the answer, beside being started or not.
import { google } from '@assent/core/consent-modes'

export const consentModes = [
  google({
    analytics_storage: 'analytics',
    ad_storage: 'advertising',
    ad_user_data: 'advertising',
    ad_personalization: 'advertising',
    functionality_storage: 'functional',
    personalization_storage: 'functional',
    security_storage: 'essential',
  }),
]
