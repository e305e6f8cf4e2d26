// What stamping asks of the engine, each time it asks: gates and hot reload exchange the one, settings come late.
import type { CategoryId } from '../vocabulary.js'
import type { StampPort } from './consent-plugin.js'
import type { EnginePorts } from './engine-ports.js'
import type { Verdicts } from './verdicts.js'
import { createWithdrawalLog } from './withdrawal-log.js'
import type { Workspace } from './workspace.js'

interface Now {
  readonly ports: EnginePorts
  readonly workspace?: Workspace
}

/** @param now - changes while the page lives */
export function createStampPort(now: Now, { isOpen, isSegmentOpen }: Verdicts): StampPort {
  const stampsMapped = () => now.ports.options.stampCategories === 'mapped'
  return {
    refresh: oncePerMoment(() => now.ports.store.refresh()),
    state: () => now.ports.store.getState(),
    workspace: () => now.workspace as Workspace, // nothing is stamped before it is known
    isRunning: () => isSegmentOpen(),
    isOpen: (destination) => isOpen(destination),
    stampOnly: () => (stampsMapped() ? neededCategories(now.workspace) : undefined),
    allowsUnknown: () => now.ports.store.consent.unmapped === 'allow',
    log: () => now.ports.waiting.log,
    withdrawals: createWithdrawalLog(),
  }
}

/** Milliseconds; far less than another tab's cookie takes to be seen. */
const MOMENT_MS = 5

/** Reading `document.cookie` asks another process, and one event passes three places that want it fresh. */
function oncePerMoment(read: () => void): () => void {
  let readAt = -Infinity
  return () => {
    if (performance.now() - readAt < MOMENT_MS) return
    read()
    readAt = performance.now()
  }
}

function neededCategories(workspace: Workspace | undefined): ReadonlySet<CategoryId> {
  return new Set(workspace?.destinations.flatMap(({ categories }) => categories))
}
