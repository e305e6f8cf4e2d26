import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchCode } from './fetch-code.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const SECOND = 1000

/** Code that a network brings only after so many failures, asked for at these seconds. */
function codeAfter(failures: number) {
  const askedAt: number[] = []
  const start = Date.now()
  const load = async () => {
    if (askedAt.push((Date.now() - start) / SECOND) <= failures)
      throw new TypeError(`not there ${askedAt.length}`)
    return 'code'
  }
  return { load, askedAt }
}

describe('code that a page fetches', () => {
  it('is fetched once where the network brings it, and nothing is told', async () => {
    const { load, askedAt } = codeAfter(0)
    const told = vi.fn<(error: unknown) => void>()
    expect(await fetchCode(load, 'RECORD_NOT_KEPT', told)).toBe('code')
    expect([askedAt, told.mock.calls]).toEqual([[0], []])
  })

  it('is fetched again where it fails, ever later, until it is there; the app is told of the first failure', async () => {
    const { load, askedAt } = codeAfter(6)
    const told = vi.fn<(error: unknown) => void>()
    const code = fetchCode(load, 'RECORD_NOT_KEPT', told)
    await vi.advanceTimersByTimeAsync(300 * SECOND)
    expect(await code).toBe('code')
    expect(askedAt).toEqual([0, 1, 5, 21, 85, 149, 213])
    expect(told.mock.calls).toEqual([
      [expect.objectContaining({ code: 'RECORD_NOT_KEPT', cause: new TypeError('not there 1') })],
    ])
  })

  it('comes whatever the app makes of the failure', async () => {
    const thrown = new Error('by the app')
    const reported = new Promise((resolve) => void process.once('unhandledRejection', resolve))
    const code = fetchCode(codeAfter(1).load, 'RECORD_NOT_KEPT', () => {
      throw thrown
    })
    await vi.advanceTimersByTimeAsync(SECOND)
    expect([await code, await reported]).toEqual(['code', thrown])
  })
})
