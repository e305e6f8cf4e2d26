// https://developers.google.com/tag-platform/security/guides/consent and, for the seven consent types,
// https://support.google.com/analytics/answer/13802165
import { tellQueue } from './command-queue.js'
import { listOf, type ConsentMode, type Needed } from './consent-mode.js'

const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const

export type GoogleConsentType = (typeof TYPES)[number]

/** Google reads a command from the `arguments` of a function alone, not from an array. */
function commandOf(..._command: readonly unknown[]) {
  return arguments
}

/**
 * Google's consent mode, version 2. It makes no `gtag` of its own: where there is one, Segment's destinations take Google's
 * code for loaded.
 *
 * @param needs - consent type -> the categories it needs; one that is left out stays denied
 */
export function google<const Id extends string>(
  needs: Readonly<Partial<Record<GoogleConsentType, Needed<Id>>>>,
): ConsentMode<Id> {
  return {
    name: 'Google',
    needs: Object.fromEntries(TYPES.map((type) => [type, listOf(needs[type])])),
    tell: (...told) =>
      tellQueue('dataLayer', told, (layer, ...command) => layer.push(commandOf('consent', ...command))),
  }
}
