// How many decisions are taken per second. In memory and of bounded size: a brake for one process, not a wall.

/** A request over the limit is answered with status 429 and `Retry-After`. */
export interface RateLimit {
  /** Decisions that may come at once. @default 2000 */
  readonly burst?: number | undefined
  /** Decisions per second in the long run. @default 1000 */
  readonly perSecond?: number | undefined
  /** Who shares a limit. No IP address is read unless this reads it. @default one limit for all */
  readonly key?: ((request: Request) => string) | undefined
  /** Keys remembered; the one that was quiet longest is forgotten first. @default 10000 */
  readonly maxKeys?: number | undefined
}

interface Bucket {
  readonly tokens: number
  readonly at: number
}

/** Says for how many seconds a request has to wait: 0 when it may go on, and then it counts. */
export function createRateLimiter(options: RateLimit, now: () => number): (request: Request) => number {
  const { burst = 2_000, perSecond = 1_000, key = () => '', maxKeys = 10_000 } = options
  const buckets = new Map<string, Bucket>()
  return (request) => {
    const at = now()
    const name = key(request)
    const before = buckets.get(name) ?? { tokens: burst, at }
    const elapsed = Math.max(0, at - before.at) / 1000
    const tokens = Math.min(burst, before.tokens + elapsed * perSecond)
    const isTaken = tokens >= 1
    buckets.delete(name) // the map keeps the order of insertion: the quietest comes first
    buckets.set(name, { tokens: isTaken ? tokens - 1 : tokens, at })
    if (buckets.size > maxKeys) buckets.delete(buckets.keys().next().value ?? '')
    return isTaken ? 0 : Math.ceil((1 - tokens) / perSecond)
  }
}
