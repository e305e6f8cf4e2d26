// Records on their way to the server. This half is all that a page loads before a decision: it keeps the decision in the
// page's storage, and imports the half that sends it.
import { fetchCode } from '../fetch-code.js'
import type { ConsentRecord } from '../record.js'
import type { OpenedStore } from '../store.js'
import { UNSENT_KEY } from '../unsent-key.js'
import type { Delivery } from './delivery.js'

/**
 * Sends a decision to the server: now and, where that fails, again, on this page and the next ones, until the server has
 * it. Called without one it sends what earlier pages could not. Answers what does the sending, when there is something; that
 * comes when its code does, and never rejects.
 */
export type EndpointSink = (record?: ConsentRecord) => Promise<Delivery> | undefined

/** Characters kept: some forty decisions. */
const MOST = 20_000

/**
 * A place for `onDecision`, where the server is to have each decision. Nothing is stored or sent before there is a decision.
 *
 * @param url - where `createConsentEndpoint` answers: a path of the same origin
 * @param store - whose decisions these are; asked for when there is something to send
 */
export function createEndpointSink(
  url: string,
  store: () => OpenedStore,
  onError?: (error: unknown) => void,
): EndpointSink {
  let opened: Promise<Delivery> | undefined
  return (record) => {
    let unsent = record ? `\n${JSON.stringify(record)}` : ''
    try {
      unsent = (localStorage[UNSENT_KEY] ?? '') + unsent
      if (record) localStorage[UNSENT_KEY] = unsent.slice(-MOST) // kept before the half that sends it is there
    } catch {
      // where storage is blocked, the page itself remembers for as long as it lives
    }
    if (unsent) {
      opened ??= fetchCode(() => import('./delivery.js'), 'RECORD_NOT_KEPT', onError).then((half) =>
        half.createDelivery(url, store(), onError),
      )
      void opened.then((delivery) => delivery.send(record))
    }
    return opened
  }
}
