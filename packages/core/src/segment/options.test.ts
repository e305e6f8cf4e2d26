import { describe, expect, it } from 'vitest'
import { checkSegmentOptions, type SegmentOptions } from './options.js'

describe('the options of a Segment source', () => {
  it('pass through whole', () => {
    const options: SegmentOptions = {
      writeKey: 'wk',
      region: 'eu',
      maxHeldCalls: 0,
      analytics: { cookie: { domain: 'shop.test' } },
      onRevoke: { Amplitude: () => {} },
      decideDestination: (_destination, _preferences) => true,
    }
    expect(checkSegmentOptions(options)).toBe(options)
  })

  it.each([
    ['INVALID_WRITE_KEY', undefined],
    ['INVALID_WRITE_KEY', {}],
    ['INVALID_WRITE_KEY', { writeKey: '' }],
    ['INVALID_WRITE_KEY', { writeKey: 7 }],
    ['INVALID_OPTION', { writeKey: 'wk', region: 'ap' }],
    ['INVALID_OPTION', { writeKey: 'wk', maxHeldCalls: -1 }],
    ['INVALID_OPTION', { writeKey: 'wk', maxHeldAgeSeconds: Number.NaN }],
    ['INVALID_OPTION', { writeKey: 'wk', settingsTimeoutMs: '5s' }],
    ['INVALID_OPTION', { writeKey: 'wk', destinationTimeoutMs: -5 }],
    ['INVALID_OPTION', { writeKey: 'wk', decideDestination: true }],
    ['INVALID_OPTION', { writeKey: 'wk', onRevoke: { Amplitude: 'gone' } }],
  ])('throw %s for %j', (code, options) => {
    expect(() => checkSegmentOptions(options as unknown as SegmentOptions)).toThrow(`[consent/${code}]`)
  })

  it('name the one that is wrong', () => {
    const wrong = { writeKey: 'wk', onRevoke: { Amplitude: 'gone' } } as unknown as SegmentOptions
    expect(() => checkSegmentOptions(wrong)).toThrow(/Amplitude/)
    expect(() => checkSegmentOptions({ writeKey: 'wk', maxHeldCalls: -1 })).toThrow(/maxHeldCalls: -1/)
  })
})
