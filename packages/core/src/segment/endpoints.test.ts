import { describe, expect, it } from 'vitest'
import { apiHostOf, protocolOf } from './endpoints.js'
import type { SegmentOptions } from './options.js'
import { parseSettings } from './settings.js'

const writeKey = 'wk'
const told = parseSettings({ integrations: { 'Segment.io': { apiKey: writeKey, apiHost: 'told.test/v1' } } })
const own = (segment: Record<string, unknown>): SegmentOptions => ({
  writeKey,
  analytics: { integrations: { 'Segment.io': segment } },
})

describe('events go to', () => {
  it.each<[string, SegmentOptions, string]>([
    ['the US where nothing is said', { writeKey }, 'api.segment.io/v1'],
    ['the US', { writeKey, region: 'us' }, 'api.segment.io/v1'],
    ['the EU', { writeKey, region: 'eu' }, 'events.eu1.segmentapis.com/v1'],
    ['a host of the app, with the path that Segment has', { writeKey, apiHost: 'e.shop.test' }, 'e.shop.test/v1'],
    ['a host and path of the app', { writeKey, apiHost: 'shop.test/segment/v1' }, 'shop.test/segment/v1'],
    ['it without scheme or slash at the end', { writeKey, apiHost: 'https://shop.test/e/' }, 'shop.test/e'],
    ['it with a port', { writeKey, apiHost: 'http://127.0.0.1:8080/' }, '127.0.0.1:8080/v1'],
    ['the host rather than the region', { writeKey, apiHost: 'e.shop.test', region: 'eu' }, 'e.shop.test/v1'],
    ['the host in the options of analytics-next', own({ apiHost: 'own.test/v1' }), 'own.test/v1'],
  ])('%s', (_what, options, host) => {
    expect(apiHostOf(options)).toBe(host)
  })

  it('where the workspace says, unless the app says otherwise', () => {
    expect(apiHostOf({ writeKey }, told)).toBe('told.test/v1')
    expect(apiHostOf({ writeKey, region: 'eu' }, told)).toBe('events.eu1.segmentapis.com/v1')
    expect(apiHostOf({ writeKey, apiHost: 'e.shop.test' }, told)).toBe('e.shop.test/v1')
    expect(apiHostOf(own({ apiHost: 'own.test/v1' }), told)).toBe('own.test/v1')
  })
})

describe('the protocol', () => {
  it('is https, unless the app says http', () => {
    expect(protocolOf({ writeKey })).toBe('https')
    expect(protocolOf({ writeKey, protocol: 'http' })).toBe('http')
    expect(protocolOf(own({ protocol: 'http' }))).toBe('http')
    expect(protocolOf({ ...own({ protocol: 'http' }), protocol: 'https' })).toBe('https')
    expect(protocolOf(own({ protocol: 'ftp' }))).toBe('https')
  })
})
