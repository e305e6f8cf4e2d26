// Brings the large half when something is granted. Short, since whoever is asked downloads it; what can wait is in the
// engine (`advance.ts`).
import { ConsentError } from '../errors.js'
import { openDestinations } from '../gate.js'
import type { ConsentState } from '../vocabulary.js'
import type { Engine, EnginePorts } from './engine-ports.js'
import { forgetRefused } from './forget-refused.js'
import { pageEngines } from './page-engines.js'
import { request } from './request.js'

export interface Starter {
  readonly engine: () => Engine | undefined
  start(): void
  /** Starts, and has an engine that an earlier gate left obey what was decided since. */
  connect(): void
  apply(next: ConsentState, isAnswer: boolean): void
}

export function createStarter(ports: EnginePorts): Starter {
  const { store, options, onError } = ports
  let engine: Engine | undefined
  let isComing = false
  let failures = 0

  const start = () => {
    if (engine) return engine.advance()
    if (isComing || !ports.mayStart()) return
    isComing = true
    const code = import('./engine.js') // ahead of the others: browsers fetch a few things of a host at a time
    let answer: Promise<string> | undefined
    // Where the app's own map already tells that something will run, the settings and analytics-next are fetched beside
    // the engine. Otherwise each waits for what decides on it: nothing of Segment's is fetched in vain.
    if (openDestinations(store.getState(), store.consent.destinations)[0]) {
      answer = request(options, 'settings')
      for (const early of [answer, import('./load-analytics.js')]) early.catch(() => {}) // the engine reports it
    }
    const failed = (cause: unknown) => {
      isComing = false
      setTimeout(start, 1000 * 4 ** failures)
      if (failures++ === 0) onError(new ConsentError('ANALYTICS_NOT_LOADED', undefined, { cause }))
    }
    code.then(({ engineFor }) => (engine = engineFor(ports)).advance(answer), failed)
  }
  return {
    engine: () => engine,
    start,
    connect() {
      engine = pageEngines().get(options.writeKey)?.bind(ports)
      if (!engine) void forgetRefused(store, options)
      start()
    },
    apply(next, isAnswer) {
      if (!engine) void forgetRefused(store, options)
      else if (engine.apply(next, isAnswer)) ports.waiting.isEventOwed = false
      start()
    },
  }
}
