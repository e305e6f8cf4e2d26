// The engine: runs the parts of this room in order. Imported on the first grant, and with it analytics-next.
import { tellApp } from '../tell-app.js'
import type { ConsentState } from '../vocabulary.js'
import { CONSENT_EVENT } from './consent-event.js'
import type { StampPort } from './consent-plugin.js'
import { createAdvance } from './advance.js'
import { bindEngine } from './bind-engine.js'
import { createDeliveryGuard } from './delivery-guard.js'
import type { Engine, EnginePorts } from './engine-ports.js'
import { eraseByMap, eraseRefused } from './erase-refused.js'
import type { ExplainedDestination } from './explained-destination.js'
import { eventOf } from './explained-event.js'
import { fetchWorkspace, tellStore } from './fetch-workspace.js'
import type { SegmentOptions } from './options.js'
import { pageEngines, type PageEngine } from './page-engines.js'
import { callAnalytics, originalArguments, replayCalls, takeHeld } from './replay.js'
import type { CallMethod, HeldCall } from './call.js'
import { createStampPort } from './stamp-port.js'
import { createVendors } from './vendors.js'
import { createVerdicts, type Verdicts } from './verdicts.js'
import { shutEverything, stopDestinations, type Running } from './withdrawal.js'
import { apiKeyOf, waitingFor, type Destination, type Workspace } from './workspace.js'

/** One for each write key and page. */
export function engineFor(ports: EnginePorts): Engine {
  const engines = pageEngines()
  const known = engines.get(ports.options.writeKey)
  if (known) return known.bind(ports)
  const made = createEngine(ports)
  engines.set(ports.options.writeKey, made)
  return made.bind(ports)
}

/** All that changes while a page lives. */
interface EngineState {
  ports: EnginePorts
  workspace?: Workspace
  /** The gates that came before the workspace. */
  readonly untold: EnginePorts[]
  running?: Running
  /** What it last did as it was told by: a gate may be gone while the visitor decides. */
  obeyed?: ConsentState
  opening?: Promise<void>
  isReplaying: boolean
  isDisabled: boolean
}

function createEngine(initial: EnginePorts): PageEngine {
  const now: EngineState = { ports: initial, untold: [], isReplaying: false, isDisabled: false }
  const verdicts = createVerdicts(
    () => now.ports,
    () => now.workspace,
  )
  const { isSegmentOpen } = verdicts
  const isRunning = () => now.running !== undefined && isSegmentOpen()
  const isShut = () => now.workspace !== undefined && (now.isDisabled || !isSegmentOpen())
  const stampPort = createStampPort(now, verdicts)

  const give = async (method: CallMethod, args: readonly unknown[]) => {
    const { analytics } = now.running as Running // `isRunning` was asked
    const { done, isSignIn } = callAnalytics(analytics, method, args)
    if (isSignIn && !now.isReplaying) sendConsentEvent()
    await done
  }
  const sendConsentEvent = (): boolean => {
    if (!isRunning()) return false
    if (now.ports.options.consentEvent !== false) void give('track', [CONSENT_EVENT])
    return true
  }
  const start = (answer?: Promise<string>) => startAnalytics(now, verdicts, stampPort, answer)

  const engine: Engine = {
    advance: (answer) => advance(answer),
    open: (answer) => (now.opening ??= start(answer).finally(() => (now.opening = undefined))),
    isShut,
    call(method, args) {
      const { store, waiting } = now.ports
      stampPort.refresh() // another tab's answer counts from the moment it was kept, not from when this tab hears of it
      if (isRunning() && !now.isReplaying && waiting.queue.calls.length === 0)
        return give(method, args).then(sent, dropped)
      if (!isShut() || store.needsAnswer()) return waiting.hold(method, args)
      waiting.log.note(eventOf(method, args, 'dropped', waiting.mayHold() ? 'not allowed' : 'refused'))
      return Promise.resolve('dropped')
    },
    sendConsentEvent,
    apply(next, isAnswer) {
      const wasOpen = now.obeyed !== undefined && isSegmentOpen(now.obeyed)
      obey(now, verdicts, next, isAnswer)
      return wasOpen && (!isSegmentOpen(next) || (isAnswer && !now.isReplaying && sendConsentEvent()))
    },
    async replay() {
      if (!isRunning() || now.isReplaying || !now.ports.mayStart()) return
      now.isReplaying = true
      await replayHeld(now, verdicts, give).finally(() => (now.isReplaying = false))
    },
    explain: () => now.workspace?.destinations.map((each) => explain(each, now, verdicts)) ?? [],
  }
  const advance = createAdvance(engine, () => now.ports)
  return {
    bind(given) {
      const ports = withCaution(given)
      if (now.workspace) tellStore(ports.store, now.workspace) // a gate of before has fetched it
      else now.untold.push(ports)
      return bindEngine(engine, now, ports)
    },
  }
}

/** What the app throws as it is told of something keeps no vendor from being started or stopped. */
function withCaution(ports: EnginePorts): EnginePorts {
  return {
    ...ports,
    onError: (error) => tellApp(ports.onError, error),
    onDestinations: () => tellApp(ports.onDestinations, undefined),
  }
}

/** A withdrawal ends it, also one that a grant follows while it pauses: what it holds was made before. */
async function replayHeld(
  now: EngineState,
  { isSegmentOpen }: Verdicts,
  give: (method: CallMethod, args: readonly unknown[]) => Promise<void>,
): Promise<void> {
  const { analytics, stampPort } = now.running as Running // `isRunning` was asked
  const { count } = stampPort.withdrawals
  const begunAfter = count()
  const isRefusal = (state: ConsentState) =>
    !Object.values(state.preferences).includes('unset') && !isSegmentOpen(state)
  await replayCalls(
    () => {
      const held = takeHeld(now.ports, isRefusal)
      now.isReplaying = held !== undefined // at once: for a call that is held after the last one nobody comes
      return held
    },
    () => isSegmentOpen() && count() === begunAfter && now.ports.mayStart(), // a gate that is gone hears of no refusal
    // a call without a name has no arguments to send: it fails alone
    async (held: HeldCall) => give(held.method, originalArguments(analytics, held)),
  )
}

/** From settings to a running analytics.js, as far as the state allows: it is asked anew after each wait. */
async function startAnalytics(
  now: EngineState,
  verdicts: Verdicts,
  stampPort: StampPort,
  answer?: Promise<string>,
): Promise<void> {
  if (now.running || now.isDisabled) return
  const { ports } = now
  const isSegmentOpen = () => {
    now.ports.store.refresh()
    return verdicts.isSegmentOpen()
  }
  forget(now, verdicts) // what earlier pages kept goes also where settings never come
  const workspace = now.workspace ?? (await fetchWorkspace(ports, answer))
  now.workspace = workspace
  for (const { store, onDestinations } of now.untold.splice(0)) {
    tellStore(store, workspace)
    onDestinations()
  }
  forget(now, verdicts)
  if (!isSegmentOpen()) return
  now.isDisabled = await isSwitchedOff(ports.options, workspace)
  if (now.isDisabled) return
  const { loadAnalytics } = await import('./load-analytics.js')
  if (!isSegmentOpen()) return
  const stop = (late: Destination) => now.running && stopDestinations(now.running, [late])
  const livePorts = () => now.ports
  const vendors = createVendors(workspace, livePorts, stampPort, stop)
  const delivery = createDeliveryGuard(stampPort)
  const analytics = await loadAnalytics(workspace, vendors, delivery, stampPort, ports.options)
  now.running = { analytics, vendors, workspace, stampPort, options: ports.options, ports: livePorts }
  now.obeyed = now.ports.store.getState()
  if (isSegmentOpen()) vendors.start(workspace.destinations)
  else shutEverything(now.running, { lastWord: false })
}

const sent = () => 'sent' as const
const dropped = () => 'dropped' as const

/** Erases what was refused while nothing ran that could obey. */
function forget({ ports, workspace }: EngineState, verdicts: Verdicts): void {
  const { store, options } = ports
  const state = store.getState()
  if (workspace) eraseRefused(state, options, { ...verdicts, ...workspace }, apiKeyOf(workspace))
  else eraseByMap(store.consent, state, options)
}

/** What opened starts, what shut stops. */
function obey(now: EngineState, verdicts: Verdicts, next: ConsentState, isAnswer: boolean): void {
  const { running, obeyed: previous } = now
  if (!running || !previous) return forget(now, verdicts)
  now.obeyed = next
  const { isOpen, isSegmentOpen } = verdicts
  const { destinations } = running.workspace
  running.vendors.start(destinations.filter((each) => isOpen(each, next) && !isOpen(each, previous)))
  if (!isSegmentOpen(previous)) return
  const shut = destinations.filter((each) => isOpen(each, previous) && !isOpen(each, next))
  const { consentEvent = true } = running.options
  if (isSegmentOpen(next)) stopDestinations(running, shut)
  else shutEverything(running, { lastWord: isAnswer && consentEvent === true }, shut)
}

function explain(
  destination: Destination,
  { ports, running, isDisabled }: EngineState,
  { isOpen }: Verdicts,
): ExplainedDestination {
  const { name, displayName, mode, categories, mappedBy, listed } = destination
  const { status, since } = running?.vendors.explain(destination) ?? { status: 'ready', since: null }
  const isHeld = isDisabled || !isOpen(destination)
  return {
    name,
    displayName,
    mode,
    categories,
    mappedBy,
    description: listed?.description,
    website: listed?.website,
    status: isHeld ? 'held' : status,
    since: isHeld ? null : since,
    waitingFor: waitingFor(ports.store.getState(), destination),
  }
}

/** The app's own `disable`: it can keep analytics.js from starting, never start it. */
async function isSwitchedOff({ analytics }: SegmentOptions, { settings }: Workspace): Promise<boolean> {
  const disable = analytics?.disable
  // the app's function types settings closer than we check them
  return (
    typeof disable === 'function' &&
    (await disable(settings as unknown as Parameters<typeof disable>[0])) === true
  )
}
