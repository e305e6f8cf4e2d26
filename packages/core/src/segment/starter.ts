// Brings the large half when something is granted, and tries again after a failure.
import { isAnythingAllowed } from '../decision.js'
import { ConsentError } from '../errors.js'
import type { ConsentState } from '../vocabulary.js'
import type { Engine, EnginePorts } from './engine.js'

/** After these pauses; then on `online`, on the next decision, on the next page. */
const RETRY_AFTER_MS = [1000, 4000, 15_000, 60_000]

export interface Starter {
  readonly engine: Engine | undefined
  apply(next: ConsentState, previous: ConsentState, isAnswer: boolean): void
  connect(): void
  disconnect(): void
}

export function createStarter(ports: EnginePorts): Starter {
  let engine: Engine | undefined
  let connected = false
  let running = false
  let again = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let eventOwed = false

  /** One run at a time; what changes meanwhile makes it run once more. */
  async function advance(): Promise<void> {
    if (running) return void (again = true)
    running = true
    do {
      again = false
      await step()
    } while (again)
    running = false
  }

  async function step(): Promise<void> {
    if (ports.options.analytics?.disable === true) return
    if (!connected || !isAnythingAllowed(ports.store.consent, ports.store.getState())) return
    try {
      engine ??= (await import('./segment.js')).engineFor(ports)
      await engine.open()
      if (engine.isShut() && !ports.store.needsAnswer()) ports.queue.clear()
      await engine.replay()
      if (eventOwed && engine.sendConsentEvent()) eventOwed = false
      failures = 0
    } catch (cause) {
      failed(cause)
    }
  }

  function failed(cause: unknown): void {
    const error = cause instanceof ConsentError ? cause : new ConsentError('ANALYTICS_NOT_LOADED', undefined, { cause })
    if (failures === 0) ports.onError(error) // once for a run of failures
    const pause = RETRY_AFTER_MS[failures++]
    clearTimeout(timer)
    if (pause !== undefined) timer = setTimeout(retry, pause)
  }
  const retry = () => void advance()

  return {
    get engine() {
      return engine
    },
    apply(next, previous, isAnswer) {
      const handled = engine?.apply(next, previous, isAnswer) ?? false
      if (isAnswer && !handled) eventOwed = isAnythingAllowed(ports.store.consent, next)
      retry()
    },
    connect() {
      connected = true
      addEventListener('online', retry)
      retry()
    },
    disconnect() {
      connected = false
      clearTimeout(timer)
      removeEventListener('online', retry)
    },
  }
}
