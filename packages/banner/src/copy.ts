// The words of the first layer, in English. Data only, so that a server component can pass them on.
import type { DialogCopy } from './dialog-copy.js'
import { PREFERENCES, SAVED } from './standing-copy.js'

/** Every word of banner and dialog, in one language. */
export interface BannerCopy extends DialogCopy {
  /** A BCP 47 language tag: for `lang`, plurals, durations. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** Names the banner among the page's landmarks. */
  readonly label: string
  readonly title: string
  readonly description: string
  /** Instead of `description` where data is collected until it is refused: under the models `opt-out` and `notice`. */
  readonly optOutDescription: string
  /** Shown to who sends Global Privacy Control: that it was honoured (11 CCR 7025(c)(6) wants it said). */
  readonly signal: string
  readonly acceptAll: string
  readonly rejectAll: string
  readonly customize: string
  /** Of the close button, where an app asks for one. */
  readonly dismiss: string
  /** The title of the dialog, and the trigger's words unless it is given others. */
  readonly preferences: string
  /** Announced, not shown, after an answer was kept. */
  readonly saved: string
}

export type FirstLayerCopy = Omit<BannerCopy, keyof DialogCopy>

export const firstLayerCopy: FirstLayerCopy = {
  locale: 'en',
  direction: 'ltr',
  label: 'Privacy choices',
  title: 'You choose what we collect',
  description:
    'With your permission, we and the services listed under Customize collect data about how you use this ' +
    'site. A cookie remembers your answer. You can change it at any time under Privacy preferences.',
  optOutDescription:
    'We and the services listed under Customize collect data about how you use this site, unless you refuse. ' +
    'A cookie remembers your answer. You can change it at any time under Privacy preferences.',
  signal: 'Your browser asks sites not to sell or share your data. We honour that.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  customize: 'Customize',
  dismiss: 'Close',
  preferences: PREFERENCES,
  saved: SAVED,
}
