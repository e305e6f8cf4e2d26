// What the browser keeps for a visitor when it is looked at: asked of the browser, since a page can lie about it.
import { framesBelow, listOf, partOf, textOf, type Devtools, type Said } from './devtools.js'
import { hostUnless, UNKNOWN_INITIATOR, type Observation, type StorageKind } from './observation.js'
import type { Watch } from './watch.js'

interface Place {
  readonly session: string
  /** Whose storage: an origin, and in frames of others the page that they stand in. */
  readonly storageKey: string
}

/** @param site - the audited host; what is kept for another one is said to be */
export async function readKept(
  devtools: Devtools,
  context: string,
  watch: Watch,
  site: string,
): Promise<Observation[]> {
  const { cookies } = await devtools.send('Storage.getCookies', { browserContextId: context })
  const places = (
    await Promise.all(watch.documents().map(({ session }) => placesOf(devtools, session)))
  ).flat()
  const byKey = [...new Map(places.map((place) => [place.storageKey, place])).values()]
  const stored = await Promise.all(byKey.map((place) => storedAt(devtools, place, site)))
  const all = Array.isArray(cookies) ? (cookies as unknown[]) : []
  return [...all.map((one) => cookieOf(one, watch, site)), ...stored.flat()]
}

function cookieOf(said: unknown, { cookieSetters }: Watch, site: string): Observation {
  const cookie = partOf({ cookie: said }, 'cookie')
  const what = textOf(cookie, 'name')
  const initiator = cookieSetters.get(what) ?? UNKNOWN_INITIATOR
  return { kind: 'cookie', what, initiator, ...hostUnless(textOf(cookie, 'domain'), site) }
}

/** Every frame of a page has a storage of its own; one that is just leaving has none. */
async function placesOf(devtools: Devtools, session: string): Promise<Place[]> {
  const tree = await devtools.send('Page.getFrameTree', {}, session).catch(() => ({}))
  const frames = framesBelow(partOf(tree, 'frameTree'))
  const keys = frames.map(async (frameId) => {
    const { storageKey } = await devtools
      .send('Storage.getStorageKeyForFrame', { frameId }, session)
      .catch((): Said => ({}))
    return typeof storageKey === 'string' ? [{ session, storageKey }] : []
  })
  return (await Promise.all(keys)).flat()
}

async function storedAt(devtools: Devtools, { session, storageKey }: Place, site: string) {
  const host = URL.canParse(storageKey) ? new URL(storageKey.split('^')[0] ?? '').hostname : storageKey
  const ask = (method: string, parameters: object) =>
    devtools.send(method, parameters, session).catch((): Said => ({}))
  const entries = async (isLocalStorage: boolean) => {
    const said = await ask('DOMStorage.getDOMStorageItems', { storageId: { storageKey, isLocalStorage } })
    return listOf(said, 'entries').map((entry) => String(Array.isArray(entry) ? entry[0] : ''))
  }
  const caches = async () => {
    const said = await ask('CacheStorage.requestCacheNames', { storageKey })
    return listOf(said, 'caches').map((cache) => textOf(partOf({ cache }, 'cache'), 'cacheName'))
  }
  const databases = async () => {
    const said = await ask('IndexedDB.requestDatabaseNames', { storageKey })
    return listOf(said, 'databaseNames').map(String)
  }
  const named = async (kind: StorageKind, names: Promise<string[]>): Promise<Observation[]> =>
    (await names).map((what) => ({ kind, what, initiator: UNKNOWN_INITIATOR, ...hostUnless(host, site) }))
  const found = await Promise.all([
    named('localStorage', entries(true)),
    named('sessionStorage', entries(false)),
    named('indexedDB', databases()),
    named('cacheStorage', caches()),
  ])
  return found.flat()
}
