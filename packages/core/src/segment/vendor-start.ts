// Starting one vendor: once, on its grant, with a time limit; a failure is forgotten after a while, a withdrawal on the
// way stops it before the vendor's own code is called. Past its limit nobody waits for it, but it stays the one launch:
// vendor code that was begun a second time would count everything twice.

/** Thrown by `enter`; not a failure. */
class Withdrawn extends Error {}

const RETRY_AFTER_MS = 30_000

export interface VendorStart<Started> {
  /** Undefined when it may not run, or could not be started. Never rejects. */
  start(): Promise<Started | undefined>
  status(): 'ready' | 'running' | 'failed'
  /** Milliseconds since the Unix epoch (UTC); null while it is not running. */
  since(): number | null
  /** Whether vendor code was called. Not while it starts: it may not listen yet, and `onOvertaken` follows. */
  hasRun(): boolean
  /** A new grant may try again at once. */
  forgive(): void
}

export interface VendorLaunch<Started> {
  readonly isAllowed: () => boolean
  readonly timeoutMs: number
  /** @param enter - to be called before each step that runs vendor code; it throws where that may not run any more */
  readonly launch: (enter: () => void) => Promise<Started>
  readonly onFailure: (cause: unknown) => void
  readonly onChange: () => void
  /** A start came to its end, or to its limit, after a withdrawal: what it left behind is to be removed. */
  readonly onOvertaken: () => void
}

export function createVendorStart<Started>(options: VendorLaunch<Started>): VendorStart<Started> {
  const { isAllowed, timeoutMs, launch, onFailure, onChange, onOvertaken } = options
  /** Of the launch under way or done, undefined from its limit on: nobody waits for it any longer. */
  let started: Promise<Started | undefined> | undefined
  let startedAt: number | null = null
  let failedAt: number | undefined
  let isEntered = false
  let isStarting = false

  const enter = () => {
    if (!isAllowed()) throw new Withdrawn()
    isEntered = true
  }
  const ended = () => {
    isStarting = false
    if (!isAllowed()) onOvertaken()
  }
  const failed = (cause: unknown) => {
    if (failedAt === undefined) onFailure(cause)
    failedAt = Date.now()
    onChange()
  }
  const atLimit = () => {
    failed(new Error(`not started in ${timeoutMs} ms`))
    ended()
  }
  const settled = (launched: Promise<Started>) =>
    launched.then(
      (result) => {
        startedAt = Date.now()
        started = Promise.resolve(result) // also when it was late: it runs
        onChange()
        ended()
        return result
      },
      (cause: unknown) => {
        started = undefined
        if (!(cause instanceof Withdrawn)) failed(cause)
        ended()
        return undefined
      },
    )
  return {
    start() {
      if (!isAllowed()) return Promise.resolve(undefined)
      if (started) return started
      if (failedAt !== undefined && Date.now() - failedAt < RETRY_AFTER_MS) return Promise.resolve(undefined)
      isStarting = true
      return (started = withLimit(settled(launch(enter)), timeoutMs, atLimit))
    },
    status: () => (startedAt !== null ? 'running' : failedAt !== undefined ? 'failed' : 'ready'),
    since: () => startedAt,
    hasRun: () => isEntered && !isStarting,
    forgive() {
      if (failedAt !== undefined) failedAt = 0
    },
  }
}

/** The same promise, or undefined at the limit. */
function withLimit<T>(promise: Promise<T>, timeoutMs: number, onLimit: () => void): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      onLimit()
      resolve(undefined)
    }, timeoutMs)
    void promise.then(resolve).finally(() => clearTimeout(timer))
  })
}
