// From settings to destinations: which there are, how they run, and which categories each needs. Pure.
import type { Consent } from '../catalog.js'
import { isAllowed, optionalCategories } from '../decision.js'
import { isOpen } from '../gate.js'
import type { CategoryId, ConsentState, DestinationMap, DestinationName } from '../vocabulary.js'
import { CATALOGUE_RULES } from './catalogue-rules.js'
import type { DestinationMode, MappingSource } from './explained-destination.js'
import { isObject, type ListedIntegration, type RemotePlugin, type WorkspaceSettings } from './settings.js'

export interface Destination {
  readonly name: DestinationName
  readonly displayName: string
  readonly mode: DestinationMode
  readonly categories: readonly CategoryId[]
  readonly mappedBy: MappingSource
  readonly plugins: readonly RemotePlugin[]
  readonly listed: ListedIntegration | undefined
}

export interface Workspace {
  readonly settings: WorkspaceSettings
  readonly destinations: readonly Destination[]
  /** Names of the app's own map that the workspace does not have. */
  readonly unknownNames: readonly DestinationName[]
}

/** Segment itself can be mapped too: then it needs that category, whatever else is allowed. */
export const SEGMENT = 'Segment.io'

export function readWorkspace(
  settings: WorkspaceSettings,
  consent: Consent,
  list: readonly ListedIntegration[] = [],
): Workspace {
  const names = new Set([
    ...Object.keys(settings.integrations),
    ...settings.remotePlugins.map((p) => p.creationName),
  ])
  names.delete(SEGMENT)
  names.delete('Repeater') // a dummy that Segment's list carries
  const destinations = [...names].sort().map((name) => readDestination(name, settings, consent, list))
  const known = new Set(destinations.flatMap(({ name, displayName }) => [name, displayName]).concat(SEGMENT))
  return {
    settings,
    destinations,
    unknownNames: Object.keys(consent.destinations).filter((name) => !known.has(name)),
  }
}

function readDestination(
  name: DestinationName,
  settings: WorkspaceSettings,
  consent: Consent,
  list: readonly ListedIntegration[],
): Destination {
  const plugins = settings.remotePlugins.filter(({ creationName }) => creationName === name)
  const listed = list.find(({ creationName }) => creationName === name)
  const displayName = plugins[0]?.name ?? listed?.name ?? name
  const integration = Object.hasOwn(settings.integrations, name) ? settings.integrations[name]! : {}
  return {
    name,
    displayName,
    plugins,
    listed,
    mode: plugins.length > 0 ? 'action' : isClassic(name, integration) ? 'classic' : 'cloud',
    ...mappingOf(consent, namesOf({ name, displayName, plugins }), integration, listed),
  }
}

/** What an app may call a destination in its own map. */
function namesOf({
  name,
  displayName,
  plugins,
}: Pick<Destination, 'name' | 'displayName' | 'plugins'>): string[] {
  return [name, displayName, ...plugins.map((plugin) => plugin.name)]
}

function mappingOf(
  consent: Consent,
  names: readonly string[],
  integration: Readonly<Record<string, unknown>>,
  listed: ListedIntegration | undefined,
): Pick<Destination, 'categories' | 'mappedBy'> {
  const own = names.find((name) => Object.hasOwn(consent.destinations, name))
  if (own !== undefined) return { categories: consent.destinations[own]!, mappedBy: 'app' }
  const consentSettings = integration['consentSettings']
  const ids = isObject(consentSettings) ? consentSettings['categories'] : undefined
  if (Array.isArray(ids) && ids.length > 0) return { categories: ids.map(String), mappedBy: 'workspace' }
  const rules = consent.catalogueRules === true ? CATALOGUE_RULES : consent.catalogueRules || {}
  const category = listed?.category ?? ''
  if (Object.hasOwn(rules, category)) return { categories: [rules[category]!], mappedBy: 'catalogue' }
  const fallback = consent.unmapped === 'block' || consent.unmapped === 'allow' ? [] : [consent.unmapped]
  return { categories: fallback, mappedBy: 'unmapped' }
}

/** As analytics-next decides whether it would load a classic destination in the page. */
function isClassic(name: string, integration: Readonly<Record<string, unknown>>): boolean {
  const versions = integration['versionSettings']
  const components = isObject(versions) ? versions['componentTypes'] : undefined
  const inBrowser =
    integration['type'] === 'browser' || (Array.isArray(components) && components.includes('browser'))
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

/**
 * Whether Segment itself may run: when it is mapped and allowed, else when something is that a visitor could have
 * refused. Unmapped destinations and required categories are no reason to start.
 */
export function mayRunSegment(consent: Consent, state: ConsentState, workspace: Workspace): boolean {
  const optional = new Set<string>(optionalCategories(consent))
  const chosen = (needed: readonly CategoryId[], names: readonly string[]) =>
    isOpen(state, needed, ...names) && needed.some((id) => optional.has(id))
  const own = consent.destinations[SEGMENT]
  return own
    ? chosen(own, [SEGMENT])
    : workspace.destinations.some((each) => chosen(each.categories, namesOf(each)))
}

/** Without those that run unmapped: no category says anything of them. */
export function destinationMap({ destinations }: Workspace, { unmapped }: Consent): DestinationMap {
  const told = destinations.filter(({ categories }) => categories.length > 0 || unmapped !== 'allow')
  return Object.fromEntries(told.map(({ name, categories }) => [name, categories]))
}

export function waitingFor(state: ConsentState, { categories }: Destination): CategoryId[] {
  return categories.filter((id) => !isAllowed(state, id))
}
