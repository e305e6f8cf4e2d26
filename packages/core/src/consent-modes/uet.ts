// https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
import { tellQueue } from './command-queue.js'
import { listOf, type ConsentMode, type Needed } from './consent-mode.js'

/**
 * Microsoft Advertising's Universal Event Tracking (Segment's "Bing Ads").
 *
 * @param needed - the categories that its one consent type, `ad_storage`, needs
 */
export function uet<const Id extends string>(needed: Needed<Id>): ConsentMode<Id> {
  return {
    name: 'Microsoft UET',
    needs: { ad_storage: listOf(needed) },
    tell: (...told) => tellQueue('uetq', told, (queue, ...command) => queue.push('consent', ...command)),
  }
}
