// A page whose decisions are on their way to the real endpoint, through the faults that a test wants.
import { expect, vi } from 'vitest'
import { createActs } from '../src/acts.js'
import { openBrowserStore } from '../src/browser/browser-store.js'
import { createEndpointSink } from '../src/browser/endpoint-sink.js'
import type { ConsentRecord } from '../src/record.js'
import type { OpenedStore } from '../src/store.js'
import { declareShop } from './shop.js'

export const consent = declareShop()
export const cookieName = 'tracking-preferences'
/** What the page keeps for the server. */
export const unsent = () => {
  const lines = (localStorage.getItem('assent-unsent') ?? '').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as ConsentRecord)
}
let rooms = 0
const undo: (() => void)[] = []

/** A page of a visitor whose posts meet these faults, one after the other; `room` lets a second page meet the same server. */
export function openPage(faults = '', room = `test-${++rooms}-${crypto.randomUUID()}`) {
  const errors: unknown[] = []
  const url = `/consent/${room}${faults && `?fail=${faults}`}`
  const onError = (error: unknown) => void errors.push(error)
  const sink = createEndpointSink(url, () => opened as unknown as OpenedStore, onError) // ids may widen
  const opened = openBrowserStore({ consent, onDecision: (record) => void sink(record) })
  const store = { ...opened.store, ...createActs(opened.writing) }
  void sink()
  undo.push(() => void sink()?.then((delivery) => delivery.stop()))
  const ask = async (what: string) => (await (await fetch(`/consent/${room}/${what}`)).json()) as unknown[]
  return {
    store,
    errors,
    room,
    posts: () => ask('posts') as Promise<string[]>,
    records: () => ask('records') as Promise<ConsentRecord[]>,
  }
}

/** The server has confirmed everything. */
export const whenKept = (page: ReturnType<typeof openPage>, records = 1) =>
  vi.waitFor(
    async () => {
      expect(await page.records()).toHaveLength(records)
      expect(unsent()).toEqual([])
    },
    { timeout: 5_000 },
  )

/** As a provider that goes; the decisions stay. */
export const stopSending = () => undo.splice(0).forEach((act) => act())

/** For the end of each test. */
export function leavePages(): void {
  stopSending()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
  document.cookie = `${cookieName}=; Path=/; Max-Age=0`
}
