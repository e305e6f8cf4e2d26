import { describe, expect, it } from 'vitest'
import { gpcWellKnown, readSignals } from './request-signals.js'

describe("a browser's own refusal", () => {
  it('is told by name, and the older one where it is asked for', () => {
    const headers = new Headers({ 'sec-gpc': '1', dnt: '1' })
    expect(readSignals(headers)).toEqual({ gpc: true })
    expect(readSignals(headers, { doNotTrack: true })).toEqual({ gpc: true, dnt: true })
    expect(readSignals(new Headers(), { doNotTrack: true })).toEqual({ gpc: false, dnt: false })
  })

  it('is announced at a well-known address', async () => {
    const response = gpcWellKnown('2026-11-25')
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(response.headers.get('cache-control')).toBe('public, max-age=86400')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.json()).toEqual({ gpc: true, lastUpdate: '2026-11-25' })
  })
})
