import { describe, expect, it } from 'vitest'
import { checkSegmentOptions } from './check-options.js'
import type { SegmentOptions } from './options.js'

const store = { connect: () => () => {} }

describe('the options of a source', () => {
  it('are left as they are', () => {
    const options: SegmentOptions = {
      writeKey: 'key',
      region: 'eu',
      maxHeldCalls: 0,
      maxHeldAgeSeconds: undefined, // as good as absent
      settingsTimeoutMs: undefined,
      onRevoke: { A: () => {} },
    }
    expect(() => checkSegmentOptions(Object.freeze(options), store)).not.toThrow()
  })

  it.each([
    ['INVALID_WRITE_KEY', undefined],
    ['INVALID_WRITE_KEY', {}],
    ['INVALID_WRITE_KEY', { writeKey: '' }],
    ['INVALID_WRITE_KEY', { writeKey: 7 }],
    ['INVALID_OPTION', { writeKey: 'key', maxHeldCalls: -1 }],
    ['INVALID_OPTION', { writeKey: 'key', maxHeldAgeSeconds: 'long' }],
    ['INVALID_OPTION', { writeKey: 'key', settingsTimeoutMs: Number.NaN }],
    ['INVALID_OPTION', { writeKey: 'key', destinationTimeoutMs: -5 }],
    ['INVALID_OPTION', { writeKey: 'key', region: 'au' }],
    ['INVALID_OPTION', { writeKey: 'key', decideDestination: true }],
    ['INVALID_OPTION', { writeKey: 'key', onRevoke: { Amplitude: 'reload' } }],
  ])('that are wrong throw %s: %j', (code, options) => {
    expect(() => checkSegmentOptions(options as SegmentOptions, store)).toThrow(`[consent/${code}]`)
  })

  it('that are wrong are named', () => {
    expect(() => checkSegmentOptions({ writeKey: 'key', maxHeldCalls: -1 }, store)).toThrow(
      /segment\.maxHeldCalls: -1/,
    )
  })
})
