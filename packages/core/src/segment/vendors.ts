// One lazily started vendor per device-mode destination, found again by its destination.
import type { AnalyticsBrowserSettings, Plugin } from '@segment/analytics-next'
import { ConsentError } from '../errors.js'
import { amendEvent } from './amend-event.js'
import { createLazyClassic } from './classic-destinations.js'
import type { StampPort } from './consent-plugin.js'
import type { EnginePorts } from './engine-ports.js'
import type { ExplainedDestination } from './explained-destination.js'
import { createLazyAction, type VendorPort } from './lazy-destinations.js'
import type { RemotePlugin } from './settings.js'
import { isObject } from './settings.js'
import type { VendorStart } from './vendor-start.js'
import { isClassic, type Destination, type Workspace } from './workspace.js'

export interface Vendors {
  /** For analytics-next's load: shells in place of scripts. */
  readonly plugins: readonly (Plugin & { pluginName: string })[]
  readonly classicIntegrations: AnalyticsBrowserSettings['classicIntegrations']
  /** Each with a name of its own, since analytics-next finds a factory by name alone. */
  readonly remotePlugins: readonly RemotePlugin[]
  /** Starts what may run and does not. */
  start(destinations: readonly Destination[]): void
  /** Whether its code was called; not while it starts, since `onOvertaken` follows a withdrawal then. */
  wasStarted(destination: Destination): boolean
  explain(destination: Destination): Pick<ExplainedDestination, 'status' | 'since'>
}

/**
 * @param ports - asked each time: a gate takes the place of another
 * @param onOvertaken - told when a start ends after its destination was shut
 */
export function createVendors(
  workspace: Workspace,
  ports: () => EnginePorts,
  { isOpen, withdrawals }: StampPort,
  onOvertaken: (destination: Destination) => void,
): Vendors {
  const starts = new Map<string, VendorStart<unknown>[]>()
  const factories: { pluginName: string }[] = []
  const stubs: unknown[] = []
  const remotePlugins: RemotePlugin[] = []

  for (const destination of workspace.destinations) {
    const isAllowed = () => isOpen(destination)
    const port: VendorPort = {
      ...vendorPort(destination, ports),
      isAllowed,
      mayGet: (event) => isAllowed() && !withdrawals.isOfBefore(event),
      onOvertaken: () => onOvertaken(destination),
    }
    const started: VendorStart<unknown>[] = []
    for (const remote of destination.plugins) {
      const isTaken = remotePlugins.some(({ name }) => name === remote.name)
      const pluginName = isTaken ? `${remote.name} #${remotePlugins.length}` : remote.name
      const lazy = createLazyAction(remote, pluginName, port)
      remotePlugins.push({ ...remote, name: pluginName })
      factories.push(lazy.factory)
      started.push(lazy.start)
    }
    if (isClassic(destination.name, workspace.settings.integrations[destination.name] ?? {})) {
      const lazy = createLazyClassic(destination.name, classicVersion(workspace, destination.name), port)
      stubs.push(lazy.stub)
      started.push(lazy.start)
    }
    starts.set(destination.name, started)
  }

  const startsOf = ({ name }: Destination) => starts.get(name) ?? []
  return {
    plugins: factories as unknown as Vendors['plugins'], // analytics-next types factories as plugins with a name
    classicIntegrations: stubs as Vendors['classicIntegrations'], // shaped as its classic loader expects
    remotePlugins,
    start(destinations) {
      for (const vendor of destinations.filter(isOpen).flatMap(startsOf)) {
        vendor.forgive()
        void vendor.start()
      }
    },
    wasStarted: (destination) => startsOf(destination).some((vendor) => vendor.hasRun()),
    explain(destination) {
      const all = startsOf(destination)
      const since = all.map((vendor) => vendor.since()).find((at) => at !== null) ?? null
      const failed = all.some((vendor) => vendor.status() === 'failed')
      return { status: failed ? 'failed' : since === null && all.length > 0 ? 'ready' : 'running', since }
    },
  }
}

function vendorPort(
  { name }: Destination,
  ports: () => EnginePorts,
): Omit<VendorPort, 'isAllowed' | 'mayGet' | 'onOvertaken'> {
  return {
    options: ports().options,
    onFailure: (cause) => ports().onError(new ConsentError('DESTINATION_NOT_STARTED', name, { cause })),
    onChange: () => ports().onDestinations(),
    onDelivered: (id) =>
      amendEvent(ports().waiting.log, id, ({ deliveredTo = [] }) => ({
        deliveredTo: [...deliveredTo, name],
      })),
  }
}

/** As analytics-next resolves it: an override, the version, or the latest. */
function classicVersion({ settings }: Workspace, name: string): string {
  const versions = settings.integrations[name]?.['versionSettings']
  if (!isObject(versions)) return 'latest'
  return String(versions['override'] ?? versions['version'] ?? 'latest')
}
