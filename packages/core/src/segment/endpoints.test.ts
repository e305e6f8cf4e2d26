import { describe, expect, it } from 'vitest'
import { apiHostOf, protocolOf } from './endpoints.js'
import type { SegmentOptions } from './options.js'
import { parseSettings } from './settings.js'

const options = (more: Partial<SegmentOptions> = {}): SegmentOptions => ({ writeKey: 'key', ...more })
const toldOf = (apiHost?: unknown) =>
  parseSettings({ integrations: { 'Segment.io': { apiKey: 'key', apiHost } } })
const own = (apiHost: string, protocol?: 'http') => ({
  analytics: { integrations: { 'Segment.io': { apiHost, protocol } } },
})

describe('where events go', () => {
  it('is the host of the region, the United States by default', () => {
    expect(apiHostOf(options())).toBe('api.segment.io/v1')
    expect(apiHostOf(options({ region: 'us' }))).toBe('api.segment.io/v1')
    expect(apiHostOf(options({ region: 'eu' }))).toBe('events.eu1.segmentapis.com/v1')
  })

  it.each([
    ['events.shop.example', 'events.shop.example/v1'],
    ['https://events.shop.example/', 'events.shop.example/v1'],
    ['http://localhost:3000/segment/v1/', 'localhost:3000/segment/v1'],
    ['events.shop.example/v2', 'events.shop.example/v2'],
  ])("is the app's own host %s, as analytics-next wants it", (apiHost, expected) => {
    expect(apiHostOf(options({ apiHost }))).toBe(expected)
  })

  it('is what is said nearest: the host, the region, the load options, the workspace', () => {
    const told = toldOf('workspace.example/v1')
    expect(apiHostOf(options(), told)).toBe('workspace.example/v1')
    expect(apiHostOf(options(own('load.example/v1')), told)).toBe('load.example/v1')
    expect(apiHostOf(options({ ...own('load.example/v1'), region: 'eu' }), told)).toMatch(/eu1/)
    expect(apiHostOf(options({ region: 'eu', apiHost: 'app.example' }), told)).toBe('app.example/v1')
  })

  it('is not what the workspace says in another type', () => {
    expect(apiHostOf(options(), toldOf(7))).toBe('api.segment.io/v1')
  })

  it('is https unless the app says otherwise', () => {
    expect(protocolOf(options())).toBe('https')
    expect(protocolOf(options({ protocol: 'http' }))).toBe('http')
    expect(protocolOf(options(own('load.example', 'http')))).toBe('http')
    expect(protocolOf(options({ ...own('load.example', 'http'), protocol: 'https' }))).toBe('https')
  })
})
