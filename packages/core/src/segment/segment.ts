// The engine: runs the parts of this room in order. Imported on the first grant, and with it analytics-next.
import type { CategoryId } from '../vocabulary.js'
import { CONSENT_EVENT } from './consent-event.js'
import { wishFor, type StampPort } from './consent-plugin.js'
import { createDelivery } from './delivery.js'
import type { Engine, EnginePorts, ExplainedDestination } from './engine.js'
import { fetchWorkspace } from './fetch-workspace.js'
import { callAnalytics, originalArguments, replayCalls } from './replay.js'
import type { CallMethod, HeldCall } from './queue.js'
import { createVendors } from './vendors.js'
import { shutEverything, stopDestinations, type Running } from './withdrawal.js'
import { mayRun, mayRunSegment, waitingFor, type Destination, type Workspace } from './workspace.js'

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

  const state = () => ports.store.getState()
  const isSegmentOpen = (at = state()) => workspace !== undefined && mayRunSegment(ports.store.consent, at, workspace)
  const isOpen = (destination: Destination, at = state()) =>
    isSegmentOpen(at) && isWanted(destination, ports) && mayRun(ports.store.consent, at, destination)
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
    workspace ??= await fetchWorkspace(ports)
    if (!isSegmentOpen()) return
    const { loadAnalytics } = await import('./load-analytics.js')
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
      if (!running || !isSegmentOpen(previous)) return false
      const shut = running.workspace.destinations.filter((each) => isOpen(each, previous) && !isOpen(each, next))
      if (!isSegmentOpen(next)) {
        shutEverything(running, { lastWord: isAnswer && (ports.options.consentEvent ?? true) === true }, shut)
        return true
      }
      stopDestinations(running, shut)
      running.vendors.start(running.workspace.destinations.filter((each) => !isOpen(each, previous)))
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

/** What the app switched off for good in analytics-next's own options. */
function isWanted({ name, displayName }: Destination, { options }: EnginePorts): boolean {
  return wishFor(options.analytics?.integrations ?? {}, name, displayName) !== false
}

function neededCategories(workspace: Workspace | undefined): ReadonlySet<CategoryId> {
  return new Set(workspace?.destinations.flatMap(({ categories }) => categories))
}
