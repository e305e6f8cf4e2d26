// The steps from a grant to the last held call, one run at a time, and again after a failure.
import { ConsentError } from '../errors.js'
import type { Engine, EnginePorts } from './engine-ports.js'

/** After these pauses; then on `online`, on the next decision, on the next page. */
const RETRY_AFTER_MS = [1000, 4000, 15_000, 60_000]

type Steps = Pick<Engine, 'open' | 'replay' | 'isShut' | 'sendConsentEvent'>

/** What is asked while a run is under way makes it run once more. A run of failures is reported once. */
export function createAdvance(engine: Steps, ports: () => EnginePorts): Engine['advance'] {
  let isRunning = false
  let again = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const failed = (cause: unknown) => {
    const error =
      cause instanceof ConsentError ? cause : new ConsentError('ANALYTICS_NOT_LOADED', undefined, { cause })
    if (failures === 0) ports().onError(error)
    const pause = RETRY_AFTER_MS[failures++]
    clearTimeout(timer)
    if (pause !== undefined) timer = setTimeout(advance, pause)
  }
  const advance = async (answer?: Promise<string>): Promise<void> => {
    if (isRunning) return void (again = true)
    isRunning = true
    do {
      again = false
      await run(engine, ports(), answer).then(() => void (failures = 0), failed)
    } while (again)
    isRunning = false
  }
  return (answer) => void advance(answer)
}

async function run(engine: Steps, ports: EnginePorts, answer?: Promise<string>): Promise<void> {
  const { store, waiting } = ports
  if ('prerendering' in document && document.prerendering) await onceSeen()
  store.refresh()
  if (!ports.mayStart()) return
  await engine.open(answer)
  if (engine.isShut() && !store.needsAnswer()) waiting.queue.clear()
  await engine.replay()
  if (waiting.isEventOwed && engine.sendConsentEvent()) waiting.isEventOwed = false
}

/** A page that the browser draws ahead may never be seen, and what the visitor decides meanwhile is decided on another. */
const onceSeen = () =>
  new Promise((seen) => document.addEventListener('prerenderingchange', seen, { once: true }))
