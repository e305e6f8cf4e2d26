import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createVendorStart } from './vendor-start.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const LIMIT_MS = 10_000

function later<T>() {
  let resolve!: (value: T) => void
  let reject!: (cause: Error) => void
  const promise = new Promise<T>((...both) => ([resolve, reject] = both))
  return { promise, resolve, reject }
}

/** A vendor whose script, and then whose own code, come when a test says so. */
function launchVendor() {
  const log: string[] = []
  const vendor = {
    isAllowed: true,
    script: later<void>(),
    code: later<string>(),
  }
  const start = createVendorStart<string>({
    isAllowed: () => vendor.isAllowed,
    timeoutMs: LIMIT_MS,
    async launch(enter) {
      log.push('fetched')
      await vendor.script.promise
      enter()
      log.push('called')
      return vendor.code.promise
    },
    onFailure: (cause) => log.push(`failure: ${(cause as Error).message}`),
    onChange: () => log.push(start.status()),
    onOvertaken: () => log.push('overtaken'),
  })
  const again = () => {
    vendor.script = later()
    vendor.code = later()
  }
  return { vendor, start, log, again }
}
const comes = ({ vendor }: ReturnType<typeof launchVendor>) => {
  vendor.script.resolve()
  vendor.code.resolve('vendor')
}

describe('a vendor', () => {
  it('is not fetched while it may not run', async () => {
    const { vendor, start, log } = launchVendor()
    vendor.isAllowed = false
    expect(await start.start()).toBeUndefined()
    expect(log).toEqual([])
    expect([start.status(), start.since(), start.hasRun()]).toEqual(['ready', null, false])
  })

  it('is started once, however often it is asked for', async () => {
    const launched = launchVendor()
    const { start, log } = launched
    const both = [start.start(), start.start()]
    comes(launched)
    expect(await Promise.all([...both, start.start()])).toEqual(['vendor', 'vendor', 'vendor'])
    expect(await start.start()).toBe('vendor')
    expect(log).toEqual(['fetched', 'called', 'running'])
    expect([start.since(), start.hasRun()]).toEqual([Date.now(), true])
    expect(vi.getTimerCount()).toBe(0) // its limit is no longer waited for
  })

  it('has not run while it starts', async () => {
    const { vendor, start, log } = launchVendor()
    void start.start()
    vendor.script.resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(log).toEqual(['fetched', 'called'])
    expect([start.status(), start.hasRun()]).toEqual(['ready', false])
  })

  it('is not called where it was withdrawn on the way, and may be started again', async () => {
    const launched = launchVendor()
    const { vendor, start, log } = launched
    const first = start.start()
    vendor.isAllowed = false
    comes(launched)
    expect(await first).toBeUndefined()
    expect(log).toEqual(['fetched', 'overtaken'])
    expect([start.status(), start.hasRun()]).toEqual(['ready', false])
    vendor.isAllowed = true
    expect(await start.start()).toBe('vendor')
  })

  it('that was withdrawn as its code ran has left something behind', async () => {
    const { vendor, start, log } = launchVendor()
    const first = start.start()
    vendor.script.resolve()
    await vi.advanceTimersByTimeAsync(0)
    vendor.isAllowed = false
    vendor.code.resolve('vendor')
    await first
    expect(log).toEqual(['fetched', 'called', 'running', 'overtaken'])
    expect(start.hasRun()).toBe(true)
    expect(await start.start()).toBeUndefined()
  })
})

describe('a vendor that fails', () => {
  const fail = async ({ vendor, start }: ReturnType<typeof launchVendor>) => {
    vendor.script.reject(new Error('offline'))
    return start.start()
  }

  it('is left alone for half a minute, and is reported once until it has run', async () => {
    const launched = launchVendor()
    const { start, log, again } = launched
    expect(await fail(launched)).toBeUndefined()
    expect([start.status(), start.since(), start.hasRun()]).toEqual(['failed', null, false])
    await vi.advanceTimersByTimeAsync(29_999)
    expect(await start.start()).toBeUndefined()
    expect(log).toEqual(['fetched', 'failure: offline', 'failed'])
    await vi.advanceTimersByTimeAsync(1)
    again()
    await fail(launched)
    expect(log.slice(3)).toEqual(['fetched', 'failed'])
    await vi.advanceTimersByTimeAsync(30_000)
    again()
    comes(launched)
    expect(await start.start()).toBe('vendor')
    expect(start.status()).toBe('running')
  })

  it('is tried again at once on a new grant', async () => {
    const launched = launchVendor()
    const { start, log, again } = launched
    start.forgive()
    expect(start.status()).toBe('ready') // nothing was to be forgiven
    await fail(launched)
    again()
    comes(launched)
    start.forgive()
    expect(await start.start()).toBe('vendor')
    expect(log).toEqual(['fetched', 'failure: offline', 'failed', 'fetched', 'called', 'running'])
  })

  it('leaves nothing to remove while it is allowed', async () => {
    const launched = launchVendor()
    await fail(launched)
    expect(launched.log).not.toContain('overtaken')
  })
})

describe('a vendor that is slower than its limit', () => {
  const late = async () => {
    const launched = launchVendor()
    const first = launched.start.start()
    await vi.advanceTimersByTimeAsync(LIMIT_MS)
    expect(await first).toBeUndefined()
    return launched
  }

  it('is waited for no longer, and not begun a second time', async () => {
    const { start, log } = await late()
    expect(log).toEqual(['fetched', `failure: not started in ${LIMIT_MS} ms`, 'failed'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await start.start()).toBeUndefined()
    expect(log).toHaveLength(3)
  })

  it('runs all the same once it has come', async () => {
    const launched = await late()
    const { start } = launched
    comes(launched)
    await vi.advanceTimersByTimeAsync(5)
    expect(await start.start()).toBe('vendor')
    expect([start.status(), start.hasRun()]).toEqual(['running', true])
  })

  it('counts as run from then on if its code was called', async () => {
    const { vendor, start } = launchVendor()
    void start.start()
    vendor.script.resolve()
    await vi.advanceTimersByTimeAsync(LIMIT_MS)
    expect(start.hasRun()).toBe(true)
  })

  it('and withdrawn meanwhile is told at the limit, and once it has come', async () => {
    const { vendor, start, log } = launchVendor()
    void start.start()
    vendor.script.resolve()
    await vi.advanceTimersByTimeAsync(0)
    vendor.isAllowed = false
    await vi.advanceTimersByTimeAsync(LIMIT_MS)
    vendor.code.resolve('vendor')
    await vi.advanceTimersByTimeAsync(0)
    expect(log.filter((line) => line === 'overtaken')).toHaveLength(2)
  })
})
