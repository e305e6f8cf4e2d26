// Measures one contestant, chosen by the build, on a page of its own.
import { open } from 'contestant'
import type { Contestant } from './contestant.js'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** When the first event was asked to leave, in milliseconds after the grant. */
async function grantToFirstEvent(): Promise<number> {
  const contestant = await open()
  void contestant.track('First')
  await pause(100)
  const { fetch: fetchAsItIs } = window
  const left = new Promise<number>((resolve) => {
    // A response that nobody reads never becomes a resource entry, so the request itself is watched.
    window.fetch = (input, init) => {
      if (String(input).endsWith('/v1/t')) resolve(performance.now())
      return fetchAsItIs(input, init)
    }
  })
  const grantedAt = performance.now()
  contestant.grant()
  return (await left) - grantedAt
}

let warm: Contestant | undefined

/** Starts a contestant and lets it settle, so that `perEvent` measures events alone. */
async function warmUp(): Promise<void> {
  warm = await open()
  warm.grant()
  for (let i = 0; i < 20; i++) await warm.track('Warm up')
}

/** Milliseconds for each event, one after the other, until it was delivered. */
async function perEvent(events: number): Promise<number> {
  const startedAt = performance.now()
  for (let i = 0; i < events; i++) await warm?.track('Event')
  return (performance.now() - startedAt) / events
}

const BEAT_MS = 10
/** A page that cannot answer for longer than this feels stuck: https://web.dev/articles/optimize-long-tasks */
const FELT_MS = 50

/**
 * How long the page's own timers wait while held calls are sent: a timer beats every few milliseconds, and what a beat
 * is late beyond 50 ms is blocking. Long tasks alone do not show it: a thousand short ones in a row starve a page too.
 */
async function replayBlocking(calls: number): Promise<{ blocked: number; longest: number }> {
  const contestant = await open()
  for (let i = 0; i < calls; i++) void contestant.track(`Held ${i}`)
  await pause(300)
  const replay = { isDone: false }
  const watch = async () => {
    while (!replay.isDone) {
      const log = (await (await fetch('/__log?kind=event')).json()) as unknown[]
      replay.isDone = log.length >= calls
      await pause(500)
    }
  }
  let blocked = 0
  let longest = 0
  contestant.grant()
  void watch()
  for (let last = performance.now(); !replay.isDone;) {
    await pause(BEAT_MS)
    const late = performance.now() - last - BEAT_MS
    blocked += Math.max(0, late - FELT_MS)
    longest = Math.max(longest, late)
    last = performance.now()
  }
  return { blocked, longest }
}

Object.assign(window, { bench: { grantToFirstEvent, warmUp, perEvent, replayBlocking } })
document.documentElement.dataset['ready'] = 'yes'
