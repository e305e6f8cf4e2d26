// From settings to destinations: which there are, how they run, and which categories each needs. Pure.
import type { Consent } from '../declaration.js'
import { isAllowed } from '../decision.js'
import { isOpen } from '../gate.js'
import { mappingOf, type DestinationFacts, type Mapping } from '../mapping.js'
import type { CategoryId, ConsentState, DestinationMap, DestinationName } from '../vocabulary.js'
import { isSegmentOpen } from '../segment-gate.js'
import { SEGMENT } from '../segment-hosts.js'
import { isObject, type ListedIntegration, type RemotePlugin, type WorkspaceSettings } from './settings.js'

/** A destination as Segment tells of it. */
export interface ToldDestination extends DestinationFacts {
  readonly plugins: readonly RemotePlugin[]
  readonly listed: ListedIntegration | undefined
}

export interface Destination extends ToldDestination, Mapping {}

export interface Workspace {
  readonly settings: WorkspaceSettings
  readonly destinations: readonly Destination[]
  /** Names of the app's own map that the workspace does not have. */
  readonly unknownNames: readonly DestinationName[]
}

export function readWorkspace(
  settings: WorkspaceSettings,
  consent: Consent,
  list: readonly ListedIntegration[] = [],
): Workspace {
  const destinations = readDestinations(settings, list).map((told) => ({
    ...told,
    ...mappingOf(consent, { ...told, names: namesOf(told) }),
  }))
  const known = new Set(destinations.flatMap(({ name, displayName }) => [name, displayName]).concat(SEGMENT))
  return {
    settings,
    destinations,
    unknownNames: Object.keys(consent.destinations).filter((name) => !known.has(name)),
  }
}

/** Every destination that the settings name, by name. */
export function readDestinations(
  settings: WorkspaceSettings,
  list: readonly ListedIntegration[] = [],
): ToldDestination[] {
  const names = new Set([
    ...Object.keys(settings.integrations),
    ...settings.remotePlugins.map((p) => p.creationName),
  ])
  names.delete(SEGMENT)
  names.delete('Repeater') // a dummy that Segment's list carries
  return [...names].sort().map((name) => readDestination(name, settings, list))
}

function readDestination(
  name: DestinationName,
  settings: WorkspaceSettings,
  list: readonly ListedIntegration[],
): ToldDestination {
  const plugins = settings.remotePlugins.filter(({ creationName }) => creationName === name)
  const listed = list.find(({ creationName }) => creationName === name)
  const integration = Object.hasOwn(settings.integrations, name) ? settings.integrations[name]! : {}
  const consentSettings = integration['consentSettings']
  const ids = isObject(consentSettings) ? consentSettings['categories'] : undefined
  return {
    name,
    displayName: plugins[0]?.name ?? listed?.name ?? name,
    names: [...new Set([name, ...plugins.map((plugin) => plugin.name)])],
    mode: plugins.length > 0 ? 'action' : isClassic(name, integration) ? 'classic' : 'cloud',
    workspaceCategories: Array.isArray(ids) ? ids.map(String) : [],
    listedCategory: listed?.category ?? '',
    plugins,
    listed,
  }
}

/** What an app may call a destination in its own map: also as Segment's list does, where there is one. */
const namesOf = ({ names, displayName }: ToldDestination): string[] => [...names, displayName]

/** As analytics-next decides whether it would load a classic destination in the page; an action destination may be both. */
export function isClassic(name: string, integration: Readonly<Record<string, unknown>>): boolean {
  const versions = integration['versionSettings']
  const components = isObject(versions) ? versions['componentTypes'] : undefined
  const isList = Array.isArray(components) || typeof components === 'string' // `includes` is all that it asks of them
  const inBrowser = integration['type'] === 'browser' || (isList && components.includes('browser'))
  return (
    integration['bundlingStatus'] !== 'unbundled' &&
    inBrowser &&
    !name.startsWith('Segment') &&
    name !== 'Iterable'
  )
}

/** Whether a destination may run. One that nothing maps runs only where the app said so. */
export function mayRun(consent: Consent, state: ConsentState, destination: Destination): boolean {
  const { categories, mappedBy } = destination
  const names = namesOf(destination)
  if (categories.length > 0) return isOpen(state, categories, ...names)
  return (
    mappedBy === 'unmapped' &&
    consent.unmapped === 'allow' &&
    !names.some((name) => state.denied.includes(name))
  )
}

/** Whether Segment itself may run, as the workspace has it. */
export function mayRunSegment(consent: Consent, state: ConsentState, { destinations }: Workspace): boolean {
  const rows = destinations.map((each) => [each.categories, ...namesOf(each)] as const)
  return isSegmentOpen(consent, state, rows)
}

/** Without those that run unmapped: no category says anything of them. */
export function destinationMap({ destinations }: Workspace, { unmapped }: Consent): DestinationMap {
  const told = destinations.filter(({ categories }) => categories.length > 0 || unmapped !== 'allow')
  return Object.fromEntries(told.map(({ name, categories }) => [name, categories]))
}

export function waitingFor(state: ConsentState, { categories }: Destination): CategoryId[] {
  return categories.filter((id) => !isAllowed(state, id))
}

export function apiKeyOf({ settings }: Workspace): string {
  return String(settings.integrations[SEGMENT]?.['apiKey'])
}
