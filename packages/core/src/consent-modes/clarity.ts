// https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2; how it takes over what waits for
// it: https://github.com/microsoft/clarity/blob/master/packages/clarity-js/src/queue.ts
import { listOf, type ConsentMode, type Needed } from './consent-mode.js'

export type ClarityConsentType = 'ad_Storage' | 'analytics_Storage'

interface Clarity {
  (...command: readonly unknown[]): void
  q?: unknown[]
}

/**
 * Microsoft Clarity. What it is to hear waits for it in the function that Clarity's own snippet would make: a grant that was
 * given before it came reaches it no other way.
 *
 * @param needs - consent type -> the categories it needs; one that is left out stays denied
 */
export function clarity<const Id extends string>(
  needs: Readonly<Partial<Record<ClarityConsentType, Needed<Id>>>>,
): ConsentMode<Id> {
  return {
    name: 'Microsoft Clarity',
    needs: { ad_Storage: listOf(needs.ad_Storage), analytics_Storage: listOf(needs.analytics_Storage) },
    tell(types) {
      const page = globalThis as { clarity?: Clarity }
      const waiting: Clarity = (...command) => void (waiting.q ??= []).push(command)
      page.clarity ??= waiting
      page.clarity('consentv2', types)
      return true
    },
  }
}
