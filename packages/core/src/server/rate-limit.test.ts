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
  })

  it('may be left to a limit in front', async () => {
    const { post } = openEndpoint({ now: () => NOON, rateLimit: false })
    const answers = await Promise.all(Array.from({ length: 2_001 }, () => post(json(decision))))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
  }, 30_000)
})
