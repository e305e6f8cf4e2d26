// Asking Segment's CDN about the workspace. Comes with the gate, so that the answer and the engine's code are on their
// way at the same time.
import { SEGMENT_CDN } from '../segment-hosts.js'
import type { SegmentOptions } from './options.js'

export const cdnOf = (options: SegmentOptions): string => (options.cdnUrl ?? SEGMENT_CDN).replace(/\/+$/, '')

/** The text of the answer. Rejects when there is none in time, or one with an error status. */
export async function request(options: SegmentOptions, what: 'settings' | 'integrations'): Promise<string> {
  const url = `${cdnOf(options)}/v1/projects/${encodeURIComponent(options.writeKey)}/${what}`
  const signal = AbortSignal.timeout(options.settingsTimeoutMs ?? 5000)
  const response = await fetch(url, { signal, credentials: 'omit' })
  if (!response.ok) throw new Error(`status ${response.status}`)
  return response.text()
}
