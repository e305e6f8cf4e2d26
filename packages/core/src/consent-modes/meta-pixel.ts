// https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
import { listOf, type ConsentMode, type Needed } from './consent-mode.js'

/**
 * The Meta Pixel (Segment's "Facebook Pixel"). Told once it is there and not before: its snippet takes an `fbq` that it finds
 * for a pixel that has come, and Segment's destination empties the queue of one.
 *
 * @param needed - the categories it needs; those of its destination, since it starts as granted
 */
export function metaPixel<const Id extends string>(needed: Needed<Id>): ConsentMode<Id> {
  return {
    name: 'Meta Pixel',
    needs: { consent: listOf(needed) },
    tell({ consent }) {
      const { fbq } = globalThis as { fbq?: (...command: readonly unknown[]) => void }
      fbq?.('consent', consent === 'granted' ? 'grant' : 'revoke')
      return fbq !== undefined
    },
  }
}
