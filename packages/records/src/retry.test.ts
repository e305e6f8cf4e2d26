import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { retryConflicts } from './retry.js'

const busy = new Error('busy')

describe('what another writer keeps from the database', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is tried for ten seconds, and then known as not stored, with the driver’s error', async () => {
    const begunAt = performance.now()
    const given = retryConflicts(
      () => Promise.reject(busy),
      (error) => error === busy,
    ).catch((error: unknown) => [error, performance.now() - begunAt] as const)
    await vi.advanceTimersByTimeAsync(11_000)
    const [error, after] = (await given) as readonly [unknown, number]
    expect(error).toMatchObject({ code: 'DATABASE_BUSY', cause: busy })
    expect(after).toBeGreaterThan(10_000)
    expect(after).toBeLessThan(10_200)
  })

  it('is stored as soon as it may', async () => {
    let left = 5
    const given = retryConflicts(
      () => (left-- > 0 ? Promise.reject(busy) : Promise.resolve('stored')),
      () => true,
    )
    await vi.advanceTimersByTimeAsync(500)
    expect(await given).toBe('stored')
  })
})
