// Where events go: Segment's regional hosts, or the app's own.
import { SEGMENT, SEGMENT_APIS } from '../segment-hosts.js'
import type { SegmentOptions } from './options.js'
import { isObject, type WorkspaceSettings } from './settings.js'

/** Host and path without scheme or slash at the end, as analytics-next wants it. */
export function apiHostOf(options: SegmentOptions, settings?: WorkspaceSettings): string {
  const { apiHost, region } = options
  if (apiHost) {
    const bare = apiHost.replace(/^https?:\/\//, '').replace(/\/+$/, '')
    return bare.includes('/') ? bare : `${bare}/v1`
  }
  if (region) return SEGMENT_APIS[region]
  const own = options.analytics?.integrations?.[SEGMENT]
  const named = isObject(own) ? own['apiHost'] : undefined
  const told = settings?.integrations[SEGMENT]?.['apiHost']
  return typeof named === 'string' ? named : typeof told === 'string' ? told : SEGMENT_APIS.us
}

export function protocolOf(options: SegmentOptions): 'https' | 'http' {
  const own = options.analytics?.integrations?.[SEGMENT]
  const named = isObject(own) ? own['protocol'] : undefined
  return options.protocol ?? (named === 'http' ? 'http' : 'https')
}
