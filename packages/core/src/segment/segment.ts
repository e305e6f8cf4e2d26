// The engine: runs the parts of this room in order. Imported on the first grant, and with it analytics-next.
import { openDestinations } from '../gate.js'
import type { CategoryId } from '../vocabulary.js'
import { CONSENT_EVENT } from './consent-event.js'
import type { StampPort } from './consent-plugin.js'
import { createDelivery } from './delivery.js'
import type { Engine, EnginePorts, ExplainedDestination } from './engine.js'
import { fetchWorkspace } from './fetch-workspace.js'
import type { SegmentOptions } from './options.js'
import { callAnalytics, originalArguments, replayCalls } from './replay.js'
import type { CallMethod, HeldCall } from './queue.js'
import { createVendors } from './vendors.js'
import { createVerdicts } from './verdicts.js'
import { shutEverything, stopDestinations, type Running } from './withdrawal.js'
import { waitingFor, type Destination, type Workspace } from './workspace.js'

const ENGINES = Symbol.for('assent.segment')

/** One engine per write key and page, whatever strict mode or hot reload do: a second would send everything twice. */
export function engineFor(ports: EnginePorts): Engine {
  const page = globalThis as { [ENGINES]?: Map<string, { engine: Engine; bind(ports: EnginePorts): void }> }
  const engines = (page[ENGINES] ??= new Map())
  const known = engines.get(ports.options.writeKey)
  known?.bind(ports)
  if (known) return known.engine
  const made = createEngine(ports)
  engines.set(ports.options.writeKey, made)
  return made.engine
}

function createEngine(initial: EnginePorts) {
  let ports = initial
  let workspace: Workspace | undefined
  let running: Running | undefined
  let opening: Promise<void> | undefined
  let isReplaying = false
  let isDisabled = false

  const { isOpen, isSegmentOpen } = createVerdicts(
    () => ports,
    () => (isDisabled ? undefined : workspace),
  )
  const state = () => ports.store.getState()
  const isRunning = () => running !== undefined && isSegmentOpen()
  const stampPort: StampPort = {
    state,
    workspace: () => workspace as Workspace, // nothing is stamped before it is known
    isRunning: () => isSegmentOpen(),
    isOpen: (destination) => isOpen(destination),
    stampOnly: () => (ports.options.stampCategories === 'mapped' ? neededCategories(workspace) : undefined),
    allowsUnknown: () => ports.store.consent.unmapped === 'allow',
    log: initial.log,
  }

  async function start(): Promise<void> {
    const code = importEarly(ports) // while the settings are on their way, if they can change nothing
    workspace ??= await fetchWorkspace(ports)
    if (!isSegmentOpen()) return
    isDisabled = await isSwitchedOff(ports.options, workspace)
    const { loadAnalytics } = await (code ?? import('./load-analytics.js'))
    if (!isSegmentOpen()) return
    const vendors = createVendors(workspace, ports, (destination) => isOpen(destination))
    const delivery = createDelivery(stampPort)
    const analytics = await loadAnalytics(workspace, vendors, delivery, stampPort, ports.options)
    if (!analytics) return
    running = { analytics, vendors, workspace, stampPort, options: ports.options }
    if (isSegmentOpen()) vendors.start(workspace.destinations)
    else shutEverything(running, { lastWord: false })
  }

  const call = async (method: CallMethod, args: readonly unknown[]) => {
    const { analytics } = running as Running // `isRunning` was asked
    const before = method === 'identify' ? analytics.user().id() : undefined
    const done = callAnalytics(analytics, method, args)
    const after = method === 'identify' ? analytics.user().id() : undefined
    if (after && after !== before && !isReplaying) sendConsentEvent() // someone known signed in
    await done
  }

  function sendConsentEvent(): boolean {
    if (!isRunning()) return false
    if (ports.options.consentEvent !== false) void call('track', [CONSENT_EVENT])
    return true
  }

  const engine: Engine = {
    open: () => (opening ??= (running ? Promise.resolve() : start()).finally(() => (opening = undefined))),
    isRunning: () => isRunning() && !isReplaying && ports.queue.calls().length === 0,
    isShut: () => workspace !== undefined && !isSegmentOpen(),
    call: (method, args) => call(method, args).then(() => 'sent', () => 'dropped'),
    sendConsentEvent,
    apply(next, previous, isAnswer) {
      if (!running) return false
      const opened = running.workspace.destinations.filter((each) => isOpen(each, next) && !isOpen(each, previous))
      running.vendors.start(opened)
      if (!isSegmentOpen(previous)) return false
      const shut = running.workspace.destinations.filter((each) => isOpen(each, previous) && !isOpen(each, next))
      if (!isSegmentOpen(next)) {
        shutEverything(running, { lastWord: isAnswer && (ports.options.consentEvent ?? true) === true }, shut)
        return true
      }
      stopDestinations(running, shut)
      return isAnswer && !isReplaying && sendConsentEvent()
    },
    async replay() {
      if (!isRunning() || isReplaying) return
      isReplaying = true
      const { analytics } = running as Running // `isRunning` was asked
      const send = async (held: HeldCall) => call(held.method, originalArguments(analytics, held))
      await replayCalls(ports.queue.shift, isRunning, send)
      isReplaying = false
    },
    explain: () => (workspace?.destinations ?? []).map((each) => explain(each)),
  }

  function explain(destination: Destination): ExplainedDestination {
    const { name, displayName, mode, categories, mappedBy, listed } = destination
    const started = running?.vendors.explain(destination) ?? { status: 'ready' as const, since: null }
    const { description, website } = listed ?? {}
    return {
      ...{ name, displayName, mode, categories, mappedBy, description, website },
      ...(isOpen(destination) ? started : { status: 'held', since: null }),
      waitingFor: waitingFor(state(), destination),
    }
  }

  return { engine, bind: (next: EnginePorts) => void (ports = next) }
}

/**
 * The app's own map can already tell that something will run. Otherwise analytics-next waits for the workspace: no code
 * of Segment's is fetched for nothing.
 */
function importEarly({ store, options }: EnginePorts) {
  if (options.analytics?.disable || openDestinations(store.getState(), store.consent.destinations).length === 0) return
  const code = import('./load-analytics.js')
  code.catch(() => {}) // reported where it is awaited
  return code
}

/** The app's own `disable`: it can keep analytics.js from starting, never start it. */
async function isSwitchedOff({ analytics }: SegmentOptions, { settings }: Workspace): Promise<boolean> {
  const disable = analytics?.disable
  // the app's function types settings closer than we check them
  return typeof disable === 'function' && (await disable(settings as unknown as Parameters<typeof disable>[0])) === true
}

function neededCategories(workspace: Workspace | undefined): ReadonlySet<CategoryId> {
  return new Set(workspace?.destinations.flatMap(({ categories }) => categories))
}
