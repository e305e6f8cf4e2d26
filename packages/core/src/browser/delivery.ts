// Sends decisions to the consent endpoint, at least once: what is not confirmed is sent again, and the server knows a
// record by its id. Imported when there is something to send.
import { createActs } from '../acts.js'
import { ConsentError } from '../errors.js'
import type { ConsentRecord } from '../record.js'
import type { OpenedStore } from '../store.js'
import { readCookie } from './page-jar.js'
import { beacon, post } from './post-record.js'
import { forgetUnsent, readUnsent } from './unsent-records.js'

export interface Delivery {
  send(record?: ConsentRecord): void
  stop(): void
}

const LONGEST_PAUSE_SECONDS = 60

export function createDelivery(
  url: string,
  { store, writing }: OpenedStore,
  onError?: (error: unknown) => void,
): Delivery {
  const here = new Map<string, ConsentRecord>() // where storage is blocked, all that there is
  const flying = new Map<string, AbortController>()
  const pause = createPause(sendAll)
  let last: { readonly record: ConsentRecord; readonly cookie: string } | undefined
  const cookieNow = () => readCookie(store.consent.cookie.name).join()
  const unsent = () => new Map([...readUnsent(), ...here.values()].map((record) => [record.recordId, record]))
  const waiting = () => [...unsent().values()].filter(({ recordId }) => !flying.has(recordId))

  async function sendOne(record: ConsentRecord): Promise<void> {
    const { recordId } = record
    const flight = new AbortController()
    flying.set(recordId, flight)
    const outcome = await post(url, record, flight)
    flying.delete(recordId)
    if (outcome === 'later') return pause.start()
    here.delete(recordId)
    forgetUnsent(recordId)
    if ('refused' in outcome)
      return onError?.(new ConsentError('RECORD_NOT_KEPT', `${recordId}: ${outcome.refused}`))
    if (outcome.kept === recordId) followServer({ store, writing }, recordId)
    last = { record, cookie: cookieNow() }
  }
  function sendAll() {
    for (const record of waiting()) void sendOne(record)
  }
  const sayGoodbye = () => {
    for (const record of unsent().values()) beacon(url, record) // unconfirmed: sent again by the next page
    // a script has written the cookie since, for destinations that it learned: the server sets it once more; none that is gone
    const cookie = cookieNow()
    if (last && cookie && cookie !== last.cookie) beacon(url, last.record)
  }

  return {
    send(record) {
      pause.reset()
      addEventListener('online', sendAll) // once, however often it is said
      addEventListener('pagehide', sayGoodbye)
      if (record) {
        here.set(record.recordId, record)
        // the answer to an older decision would set its cookie over the newer one; it is sent again, behind it
        for (const flight of flying.values()) flight.abort()
      }
      sendAll()
    },
    stop() {
      pause.stop()
      removeEventListener('online', sendAll)
      removeEventListener('pagehide', sayGoodbye)
    },
  }
}

/** The server's cookie tells of this decision now: what it says holds here too, unless the visitor has decided again. */
function followServer({ store, writing }: OpenedStore, recordId: string): void {
  const own = store.getState().recordId
  if (own === recordId || own === null) store.refresh()
  else createActs(writing).save({}, 'restore') // the answer to an older decision came late
}

/** Longer after each failure, and never the same for all visitors of a server that comes back. */
function createPause(onEnd: () => void) {
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const stop = () => {
    clearTimeout(timer)
    isStopped = true
  }
  return {
    start() {
      clearTimeout(timer)
      if (isStopped) return
      const seconds = Math.min(LONGEST_PAUSE_SECONDS, 2 ** failures++) * (0.5 + Math.random() / 2)
      timer = setTimeout(onEnd, seconds * 1000)
    },
    reset() {
      failures = 0
      isStopped = false
    },
    stop,
  }
}
