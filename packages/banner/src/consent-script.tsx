// Before the first paint, and before React: for pages whose HTML is the same for everyone. A server component; it runs no
// React of its own in the browser.
import type { useConsentDefinition } from '@assent/react'
import { FIRST_PAINT } from './first-paint.js'

export interface ConsentScriptProps {
  /** What `defineConsent` returned. */
  readonly consent: ReturnType<typeof useConsentDefinition>
  /** For a content security policy; `CONSENT_SCRIPT_HASH` does without one. */
  readonly nonce?: string | undefined
}

/**
 * Hides the banner from who has answered, and keeps an answer that is given before this page's code has come. To stand in
 * the head, or ahead of the banner.
 */
export function ConsentScript({ consent, nonce }: ConsentScriptProps) {
  const { categories, cookie, notice } = consent
  const facts = {
    name: cookie.name,
    path: cookie.path,
    age: cookie.maxAgeDays * 86_400,
    notice: notice.version,
    ids: categories.filter(({ required }) => !required).map(({ id }) => id),
  }
  return (
    <script nonce={nonce} data-assent={JSON.stringify(facts)} suppressHydrationWarning>
      {FIRST_PAINT}
    </script>
  )
}
