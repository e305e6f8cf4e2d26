'use client'
// What the inspector shows, read once a second: Assent's own account, this browser's storage, and the network's word.
import { useSegment } from '@assent/react'
import type { TrafficEntry } from '@assent/core/testing'
import { useEffect, useState } from 'react'

export type Explanation = ReturnType<ReturnType<typeof useSegment>['explain']>
export type ExplainedDestination = Explanation['destinations'][number]
export type ExplainedEvent = Explanation['events'][number]

export interface StoredItem {
  readonly place: 'cookie' | 'localStorage' | 'sessionStorage'
  readonly name: string
  readonly value: string
}

/** What a vendor's consent mode was told. */
export interface ToldCommand {
  readonly command: string
  readonly granted: readonly string[]
  readonly denied: readonly string[]
}

export interface Snapshot extends Explanation {
  readonly stored: readonly StoredItem[]
  readonly told: readonly ToldCommand[]
  readonly traffic: readonly TrafficEntry[]
}

const EVERY_MS = 1000

/** `null` until the page runs in a browser. */
export function useSnapshot(usesStandIn: boolean): Snapshot | null {
  const { explain } = useSegment()
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null)
  useEffect(() => {
    let isGone = false
    const look = async () => {
      const traffic = usesStandIn ? await readTraffic() : []
      if (!isGone) setSnapshot({ ...explain(), stored: readStored(), told: readTold(), traffic })
    }
    void look()
    const timer = setInterval(() => void look(), EVERY_MS)
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [explain, usesStandIn])
  return snapshot
}

async function readTraffic(): Promise<readonly TrafficEntry[]> {
  try {
    const answer = await fetch('/segment/__log?last=60', { cache: 'no-store' })
    const entries = (await answer.json()) as TrafficEntry[] // our own server's log
    return entries.filter(({ at }) => at >= performance.timeOrigin) // earlier ones may be another visitor's
  } catch {
    return [] // the server is being restarted
  }
}

function readStored(): StoredItem[] {
  const cookies = document.cookie.split('; ').filter(Boolean)
  const entries = (place: 'localStorage' | 'sessionStorage') =>
    Object.entries(window[place]).map(([name, value]) => ({ place, name, value: String(value) }))
  return [
    ...cookies.map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return { place: 'cookie' as const, name: readable(name), value: readable(value.join('=')) }
    }),
    ...entries('localStorage'),
    ...entries('sessionStorage'),
  ]
}

/** Out of the queue that Google's code reads; whoever is in the page may have put something else there. */
function readTold(): ToldCommand[] {
  const { dataLayer } = globalThis as { dataLayer?: unknown }
  return (Array.isArray(dataLayer) ? dataLayer : []).flatMap((item: ArrayLike<unknown> | null) => {
    const [kind, command, types] = Array.from(item ?? [])
    if (kind !== 'consent') return []
    const entries = Object.entries((types ?? {}) as Readonly<Record<string, unknown>>)
    const those = (word: string) => entries.filter(([, said]) => said === word).map(([type]) => type)
    return { command: String(command), granted: those('granted'), denied: those('denied') }
  })
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a vendor's cookie may hold any bytes
  }
}
