// The shop's gate around Segment without a page: its store, its workspace, and what an event is judged by.
import type { ConsentReader } from '../src/store.js'
import type { SegmentOptions } from '../src/segment/options.js'
import { parseSettings } from '../src/segment/settings.js'
import { createStampPort } from '../src/segment/stamp-port.js'
import { createVerdicts } from '../src/segment/verdicts.js'
import { createWaiting } from '../src/segment/waiting.js'
import { readWorkspace } from '../src/segment/workspace.js'
import { createMemoryJar, declareShop, openShop } from './shop.js'

const settings = parseSettings({
  integrations: { 'Segment.io': { apiKey: 'key' }, Amplitude: {}, Intercom: {}, Zendesk: {} },
})

export function openSegmentShop(
  segment: Partial<SegmentOptions> = {},
  declared: Parameters<typeof declareShop>[0] = {},
) {
  const consent = declareShop({
    destinations: { Amplitude: 'analytics', Intercom: 'functional' },
    ...declared,
  })
  const jar = createMemoryJar()
  const { store, errors } = openShop({ consent, jar })
  const options: SegmentOptions = { writeKey: 'key', ...segment }
  const workspace = readWorkspace(settings, consent, [{ creationName: 'Zendesk', name: 'Zendesk Chat' }])
  const waiting = createWaiting(store, options, { calls: [] })
  const onError = (error: unknown) => void errors.push(error)
  const reader = store as unknown as ConsentReader
  const ports = { store: reader, options, onError, waiting, mayStart: () => true, onDestinations: () => {} }
  const verdicts = createVerdicts(
    () => ports,
    () => workspace,
  )
  return {
    store,
    errors,
    ports,
    verdicts,
    port: createStampPort({ ports, workspace }, verdicts),
    log: waiting.log,
    find: (name: string) => workspace.destinations.find((each) => each.name === name)!,
    /** Another page of the visitor, of which this one does not hear. */
    elsewhere: () => openShop({ consent, jar }).store,
  }
}
