import { describe, expect, it } from 'vitest'
import { segmentMatchers, type SegmentMatchers } from './matchers.js'
import { createSegmentStandIn } from './stand-in.js'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-explicit-any -- as Vitest declares it
  interface Matchers<T = any> extends SegmentMatchers<T> {}
}
expect.extend(segmentMatchers)

const post = (path: string, body: object) =>
  new Request(`http://segment.test${path}`, { method: 'POST', body: JSON.stringify(body) })
const event = (name: string, categoryPreferences: object) =>
  post('/v1/t', { type: 'track', event: name, context: { consent: { categoryPreferences } } })

describe('the matchers', () => {
  it('tell nothing from something', async () => {
    const segment = createSegmentStandIn()
    expect(segment).toHaveSentNothing()
    await segment.handle(event('Paid', { analytics: true }))
    expect(segment).not.toHaveSentNothing()
    expect(() => expect(segment).toHaveSentNothing()).toThrow(/event: POST \/v1\/t/)
  })

  it('ask every event for its stamp, and at least one to be there', async () => {
    const segment = createSegmentStandIn()
    expect(() => expect(segment).toHaveStamped({ analytics: true })).toThrow('no event arrived')
    await segment.handle(event('Paid', { analytics: true, advertising: false }))
    expect(segment).toHaveStamped({ analytics: true })
    expect(segment).toHaveStamped({ advertising: false, analytics: true })
    await segment.handle(event('Leaked', { analytics: false }))
    expect(() => expect(segment).toHaveStamped({ analytics: true })).toThrow(/Leaked: {"analytics":false}/)
  })

  it('know events by name and vendors by slug', async () => {
    const segment = createSegmentStandIn()
    await segment.handle(event('Paid', {}))
    await segment.handle(post('/vendor/tiktok-pixel/load', {}))
    expect(segment).toHaveSent('Paid')
    expect(segment).not.toHaveSent('Refunded')
    expect(segment).toHaveStarted('tiktok-pixel')
    expect(segment).not.toHaveStarted('fullstory')
  })
})
