// What Segment and its destinations left in this browser, removed as far as the first party can.
// The names: what analytics-next, its plugins and the vendors' documentation say they set.
import { fits, storageBlocks } from '../vendor-storage.js'
import { SEGMENT } from '../segment-hosts.js'
import type { SegmentOptions } from './options.js'
import type { MadeEvent } from './withdrawal-log.js'
import type { Destination } from './workspace.js'

// What only old versions of analytics.js wrote, a cookie's name as the browser has it, and what its Amplitude plugin adds.
const ALSO_SEGMENTS = [
  'ajs_user',
  '_sio',
  's%3Acontext.referrer',
  'analytics_session_id',
  'analytics_session_id.last_access',
]

/** Segment's own identifiers, and every event that waits on disk to be sent by the next page. */
export function eraseIdentifiers(options: SegmentOptions, apiKey = options.writeKey): void {
  const { user, group } = options.analytics ?? {}
  const keys = [user, group].flatMap((own) => [own?.cookie?.key, own?.localStorage?.key])
  const own = keys.filter((key) => key !== undefined)
  const isSegments = isKeptBy([SEGMENT])
  const matches = (key: string) => isSegments(key) || ALSO_SEGMENTS.includes(key) || own.includes(key)
  eraseCookies(matches, options)
  eraseStored(matches)
  eraseQueues(options, apiKey)
}

/** @param destination - only the queue of this one; all of them when absent */
export function eraseQueues(options: SegmentOptions, apiKey: string, destination = ''): void {
  eraseStored(isQueue(options, apiKey, destination && `dest-${destination}:`))
}

/** Some of the events that wait on disk, and leaves the others there. */
export function eraseQueued(
  options: SegmentOptions,
  apiKey: string,
  isToGo: (event: MadeEvent) => boolean,
): void {
  const isIn = isQueue(options, apiKey, '')
  eraseStored(
    (key) => isIn(key) && key.endsWith(':items'),
    (items) => {
      try {
        return JSON.stringify(
          (JSON.parse(items) as { event: MadeEvent }[]).filter(({ event }) => !isToGo(event)),
        )
      } catch {
        return '[]' // nobody can tell of what is in it
      }
    },
  )
}

function isQueue(options: SegmentOptions, apiKey: string, part: string): (key: string) => boolean {
  const starts = [apiKey, options.writeKey].map((key) => `persisted-queue:v1:${key}:${part}`)
  return (key) => starts.some((start) => key.startsWith(start))
}

type Named = Pick<Destination, 'name' | 'displayName'>

/**
 * What a destination is known to keep on the first party's side.
 *
 * @param open - those that may go on, and keep what they share with it
 */
export function eraseVendor(destination: Named, options: SegmentOptions, open: readonly Named[]): void {
  const isIts = isKeptBy(namesOf([destination]))
  const isSpared = isKeptBy(namesOf(open))
  const matches = (key: string) => isIts(key) && !isSpared(key)
  eraseCookies(matches, options)
  eraseStored(matches)
}

const namesOf = (destinations: readonly Named[]) =>
  destinations.flatMap(({ name, displayName }) => [name, displayName])

function isKeptBy(names: readonly string[]): (key: string) => boolean {
  const items = storageBlocks(names).flatMap((block) => block.items)
  // An opt-out is what the vendor goes by from now on, and `onRevoke` may just have asked for it.
  const patterns = new Set(items.filter(({ purpose }) => purpose !== 'choice').map(({ name }) => name))
  return (key) => [...patterns].some((pattern) => fits(key, pattern))
}

/** A cookie with `Partitioned` is another one, although a page reads both alike. */
const PARTITIONED = 'Secure; Partitioned'

/** A cookie is only removed by its own domain, path and partition, which a page cannot read: so each is tried. */
function eraseCookies(matches: (name: string) => boolean, { analytics }: SegmentOptions): void {
  const labels = location.hostname.split('.')
  const domains = new Set([
    '',
    analytics?.cookie?.domain ?? '',
    ...labels.slice(0, -1).map((_, i) => labels.slice(i).join('.')),
  ])
  const paths = new Set(['/', analytics?.cookie?.path ?? '/'])
  const places = [...domains]
    .flatMap((domain) => [...paths].map((path) => `Path=${path}${domain && `; Domain=${domain}`}`))
    .flatMap((place) => [place, `${place}; ${PARTITIONED}`])
  for (const name of cookieNames().filter(matches)) {
    for (const place of places) document.cookie = `${name}=; Max-Age=0; ${place}`
  }
}

/** None in a sandboxed frame, where to ask for them throws. */
function cookieNames(): string[] {
  try {
    return document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '')
  } catch {
    return []
  }
}

/** @param less - what is left of a value; nothing when absent */
function eraseStored(matches: (key: string) => boolean, less?: (value: string) => string): void {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = globalThis[kind]
      for (const key of Object.keys(storage).filter(matches)) {
        if (less) storage.setItem(key, less(storage.getItem(key)!))
        else storage.removeItem(key)
      }
    } catch {
      // storage is blocked: nothing can have been kept there
    }
  }
}
