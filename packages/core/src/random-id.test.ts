import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomId, timeOrderedId } from './random-id.js'

describe('an id with its time in front', () => {
  it('is a UUID of version 7, whose first 48 bits are the time', () => {
    const id = timeOrderedId(Date.UTC(2026, 10, 25))
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 25))
  })

  it('comes after those of any earlier millisecond, and is never the same twice', () => {
    const time = fc.integer({ min: 0, max: 2 ** 48 - 2 })
    fc.assert(
      fc.property(time, fc.integer({ min: 1, max: 1_000_000 }), (now, later) => {
        fc.pre(now + later < 2 ** 48)
        expect(timeOrderedId(now) < timeOrderedId(now + later)).toBe(true)
        expect(timeOrderedId(now)).not.toBe(timeOrderedId(now))
      }),
    )
  })

  it('is random all the same where the browser makes no UUIDs', () => {
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined })
    try {
      for (const make of [randomId, () => timeOrderedId(0)]) {
        expect(make()).toMatch(/^[\d-]{20,}$/)
        expect(make()).not.toBe(make())
      }
    } finally {
      Reflect.deleteProperty(crypto, 'randomUUID')
    }
  })
})
