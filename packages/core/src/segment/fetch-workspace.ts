// The workspace, once per page: fetched, read, and its gaps reported to the app.
import { remember } from '../acts.js'
import { ConsentError } from '../errors.js'
import type { ConsentReader } from '../store.js'
import type { EnginePorts } from './engine-ports.js'
import { fetchIntegrationList, fetchSettings, parseSettings } from './settings.js'
import { destinationMap, readWorkspace, type Workspace } from './workspace.js'

/**
 * @param answer - of a settings request that is on its way already
 * @throws ConsentError `SETTINGS_NOT_LOADED`, `SETTINGS_NOT_UNDERSTOOD`
 */
export async function fetchWorkspace(ports: EnginePorts, answer?: Promise<string>): Promise<Workspace> {
  const { store, options } = ports
  const fetched = await fetchSettings(options, answer)
  const update = options.analytics?.updateCDNSettings
  // The app's own change comes first, so that the gate sees what it added; it types settings closer than we do.
  const settings = update
    ? parseSettings(update(fetched as unknown as Parameters<typeof update>[0]))
    : fetched
  let workspace = readWorkspace(settings, store.consent)
  const isGap = workspace.destinations.some(({ mappedBy }) => mappedBy === 'unmapped')
  if (isGap && store.consent.catalogueRules) {
    workspace = readWorkspace(settings, store.consent, await fetchIntegrationList(options))
  }
  reportGaps(workspace, ports)
  return workspace
}

/**
 * Has the cookie name every destination, for who else reads it: once the page is seen. In the background it may not know
 * yet that its answer is past, as Firefox tells it of another tab's cookie late, and would write it over the newer one.
 */
export function tellStore(store: ConsentReader, workspace: Workspace): void {
  store.learnDestinations(destinationMap(workspace, store.consent), (writing) => {
    if (document.visibilityState === 'visible') return remember(writing)
    document.addEventListener('visibilitychange', () => tellStore(store, workspace), { once: true })
  })
}

function reportGaps({ destinations, unknownNames }: Workspace, { store, onError }: EnginePorts): void {
  const unmapped = destinations.filter(({ mappedBy }) => mappedBy === 'unmapped').map(({ name }) => name)
  if (unmapped.length > 0 && store.consent.unmapped === 'block') {
    onError(new ConsentError('DESTINATION_UNMAPPED', unmapped.join(', ')))
  }
  const declared = new Set<string>(store.consent.categories.map(({ id }) => id))
  const undeclared = destinations.flatMap(({ name, categories }) =>
    categories.filter((id) => !declared.has(id)).map((id) => `"${id}" of ${name}`),
  )
  if (undeclared.length > 0) onError(new ConsentError('UNKNOWN_CATEGORY', undeclared.join(', ')))
  if (unknownNames.length > 0) onError(new ConsentError('UNKNOWN_DESTINATION', unknownNames.join(', ')))
}
