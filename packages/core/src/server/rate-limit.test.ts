import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOON } from '../../testing/shop.js'
import { decision, json, openEndpoint } from '../../testing/shop-endpoint.js'
import { createRateLimiter } from './rate-limit.js'

const of = (key: string) => new Request('https://shop.example/', { headers: { 'x-key': key } })
const key = (request: Request) => request.headers.get('x-key') ?? ''

describe('the rate limit', () => {
  it('is one for each key', () => {
    const wait = createRateLimiter({ burst: 1, perSecond: 1, key }, () => 0)
    expect(['a', 'a', 'b', 'b'].map((name) => wait(of(name)))).toEqual([0, 1, 0, 1])
  })

  it('forgets the key that was quiet longest', () => {
    const wait = createRateLimiter({ burst: 1, perSecond: 1, key, maxKeys: 2 }, () => 0)
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map((name) => wait(of(name)))).toEqual([0, 0, 1, 0, 1, 0])
  })

  it('remembers ten thousand keys where nothing else is said', () => {
    const waitFor = (keys: number) => {
      const wait = createRateLimiter({ burst: 1, key }, () => 0)
      for (let index = 0; index < keys; index++) wait(of(`k${index}`))
      return wait(of('k0'))
    }
    expect([waitFor(10_000), waitFor(10_001)]).toEqual([1, 0])
  })

  it('is two thousand at once and a thousand per second for all where nothing else is said', () => {
    let now = 0
    const wait = createRateLimiter({}, () => now)
    const passed = (tries: number) =>
      Array.from({ length: tries }, () => wait(of(''))).filter((seconds) => seconds === 0)
    expect(passed(2_100)).toHaveLength(2_000)
    now = 1_000
    expect(passed(1_100)).toHaveLength(1_000)
  })

  it('lets a second be a second, and says how much of it is left', () => {
    const waitAfter = (milliseconds: number, perSecond = 1) => {
      let now = 0
      const wait = createRateLimiter({ burst: 1, perSecond }, () => now)
      wait(of(''))
      now = milliseconds
      return wait(of(''))
    }
    expect([waitAfter(999), waitAfter(1_000)]).toEqual([1, 0])
    expect(waitAfter(1_000, 0.25)).toBe(3)
  })

  it('lets a clock that goes back open nothing', () => {
    let now = 10_000
    const wait = createRateLimiter({ burst: 1, perSecond: 1 }, () => now)
    expect(wait(of(''))).toBe(0)
    now = 0
    expect(wait(of(''))).toBe(1)
  })

  it('never lets more through than burst and rate allow', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 60 })
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (gaps, burst, perSecond) => {
          let now = 0
          const wait = createRateLimiter({ burst, perSecond }, () => now)
          const passed = gaps.filter((gap) => ((now += gap), wait(of('')) === 0)).length
          expect(passed).toBeLessThanOrEqual(burst + (now / 1000) * perSecond)
        },
      ),
    )
  })
})

describe('more than the limit', () => {
  it('is refused until the time that is told', async () => {
    let now = NOON
    const { post, records } = openEndpoint({ now: () => now, rateLimit: { burst: 2, perSecond: 0.5 } })
    const statuses = async (times: number) => {
      const answers: number[] = []
      for (let time = 0; time < times; time++) answers.push((await post(json(decision))).status)
      return answers
    }
    expect(await statuses(3)).toEqual([200, 200, 429])
    expect((await post(json(decision))).headers.get('retry-after')).toBe('2')
    now += 2_000
    expect(await statuses(2)).toEqual([200, 429])
    expect(records).toHaveLength(3)
    now += 1_000
    const { headers, status } = await post(json(decision))
    expect([status, headers.get('retry-after')]).toEqual([429, '1'])
  })

  it('may be left to a limit in front', async () => {
    const { post } = openEndpoint({ now: () => NOON, rateLimit: false })
    const answers = await Promise.all(Array.from({ length: 2_001 }, () => post(json(decision))))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
  }, 30_000)
})
