// Starting one vendor: once, on its grant, with a time limit; a failure is forgotten after a while, a withdrawal on the
// way stops it before the vendor's own code is called.

/** Thrown by `stopIfShut`; not a failure. */
class Withdrawn extends Error {}

const RETRY_AFTER_MS = 30_000

export interface VendorStart<Started> {
  /** Undefined when it may not run, or could not be started. Never rejects. */
  start(): Promise<Started | undefined>
  status(): 'ready' | 'running' | 'failed'
  /** Milliseconds since the Unix epoch (UTC); null while it is not running. */
  since(): number | null
  /** A new grant may try again at once. */
  forgive(): void
}

export interface VendorLaunch<Started> {
  readonly isAllowed: () => boolean
  readonly timeoutMs: number
  /** @param stopIfShut - to be called before each step that runs vendor code */
  readonly launch: (stopIfShut: () => void) => Promise<Started>
  readonly onFailure: (cause: unknown) => void
  readonly onChange: () => void
}

export function createVendorStart<Started>(options: VendorLaunch<Started>): VendorStart<Started> {
  const { isAllowed, timeoutMs, launch, onFailure, onChange } = options
  let started: Promise<Started | undefined> | undefined
  let startedAt: number | null = null
  let failedAt: number | undefined

  const stopIfShut = () => {
    if (!isAllowed()) throw new Withdrawn()
  }
  const failed = (cause: unknown) => {
    started = undefined
    if (cause instanceof Withdrawn) return undefined
    if (failedAt === undefined) onFailure(cause)
    failedAt = Date.now()
    onChange()
    return undefined
  }
  const succeeded = (result: Started) => {
    startedAt = Date.now()
    failedAt = undefined
    onChange()
    return result
  }
  return {
    start() {
      if (!isAllowed()) return Promise.resolve(undefined)
      if (!started && failedAt !== undefined && Date.now() - failedAt < RETRY_AFTER_MS)
        return Promise.resolve(undefined)
      return (started ??= withTimeout(launch(stopIfShut), timeoutMs).then(succeeded, failed))
    },
    status: () => (startedAt !== null ? 'running' : failedAt !== undefined ? 'failed' : 'ready'),
    since: () => startedAt,
    forgive() {
      if (failedAt !== undefined) failedAt = 0
    },
  }
}

function withTimeout<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not started in ${timeoutMs} ms`)), timeoutMs)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
