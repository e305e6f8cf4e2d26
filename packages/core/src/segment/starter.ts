// Brings the large half when something is granted, and tries again after a failure.
import { isAnythingAllowed } from '../decision.js'
import { ConsentError } from '../errors.js'
import { openDestinations } from '../gate.js'
import type { ConsentState } from '../vocabulary.js'
import type { Engine, EnginePorts } from './engine.js'
import { request } from './request.js'

/** After these pauses; then on `online`, on the next decision, on the next page. */
const RETRY_AFTER_MS = [1000, 4000, 15_000, 60_000]

export interface Starter {
  readonly engine: Engine | undefined
  apply(next: ConsentState, previous: ConsentState, isAnswer: boolean): void
  connect(): void
  disconnect(): void
}

export function createStarter(ports: EnginePorts): Starter {
  const { store, options, queue } = ports
  let engine: Engine | undefined
  let isConnected = false
  let isEventOwed = false

  const mayStart = () => isConnected && isAnythingAllowed(store.consent, store.getState())

  const retry = oneAtATime(async () => {
    if (options.analytics?.disable === true || !mayStart()) return
    const code = import('./segment.js') // ahead of the others: browsers fetch a few things of a host at a time
    const answer = engine ? undefined : askEarly(ports)
    engine ??= (await code).engineFor(ports)
    store.refresh()
    if (mayStart()) await engine.open(answer)
    if (engine.isShut() && !store.needsAnswer()) queue.clear()
    await engine.replay()
    if (isEventOwed && engine.sendConsentEvent()) isEventOwed = false
  }, ports.onError)

  return {
    get engine() {
      return engine
    },
    apply(next, previous, isAnswer) {
      const handled = engine?.apply(next, previous, isAnswer) ?? false
      if (isAnswer && !handled) isEventOwed = isAnythingAllowed(store.consent, next)
      retry.now()
    },
    connect() {
      isConnected = true
      addEventListener('online', retry.now)
      retry.now()
    },
    disconnect() {
      isConnected = false
      retry.stop()
      removeEventListener('online', retry.now)
    },
  }
}

/**
 * Where the app's own map already tells that something will run, the settings and analytics-next are fetched beside the
 * engine instead of after it. Otherwise each waits for what decides on it: nothing of Segment's is fetched in vain.
 */
function askEarly({ store, options }: EnginePorts): Promise<string> | undefined {
  if (
    options.analytics?.disable ||
    openDestinations(store.getState(), store.consent.destinations).length === 0
  )
    return undefined
  const answer = request(options, 'settings')
  for (const early of [answer, import('./load-analytics.js')]) early.catch(() => {}) // reported where it is awaited
  return answer
}

/** Runs one at a time; what is asked meanwhile makes it run once more. A run of failures is reported once. */
function oneAtATime(run: () => Promise<void>, onError: (error: ConsentError) => void) {
  let isRunning = false
  let again = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const failed = (cause: unknown) => {
    const error =
      cause instanceof ConsentError ? cause : new ConsentError('ANALYTICS_NOT_LOADED', undefined, { cause })
    if (failures === 0) onError(error)
    const pause = RETRY_AFTER_MS[failures++]
    clearTimeout(timer)
    if (pause !== undefined) timer = setTimeout(now, pause)
  }
  const now = async (): Promise<void> => {
    if (isRunning) return void (again = true)
    isRunning = true
    do {
      again = false
      await run().then(() => void (failures = 0), failed)
    } while (again)
    isRunning = false
  }
  return { now: () => void now(), stop: () => clearTimeout(timer) }
}
