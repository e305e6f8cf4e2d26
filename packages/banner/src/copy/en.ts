// The words of banner and dialog in English. The first layer's are written out here, not taken from copy.ts: of
// that client module a server component gets references instead of words. A test keeps both the same.
import type { BannerCopy } from '../copy.js'
import { dialogCopy } from '../dialog-copy.js'

export const copy: BannerCopy = {
  locale: 'en',
  direction: 'ltr',
  label: 'Privacy choices',
  title: 'You choose what we collect',
  description:
    'With your permission, we and the services listed under Customize collect data about how you use this ' +
    'site. A cookie remembers your answer. You can change it at any time under Privacy preferences.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  customize: 'Customize',
  dismiss: 'Close',
  preferences: 'Privacy preferences',
  saved: 'Preferences saved',
  ...dialogCopy,
}
