// The engines of this page, by write key: each outlives the gates that come and go with a provider, a strict mode that
// mounts twice, and hot reload. A second one would send everything twice.
import type { Engine, EnginePorts } from './engine-ports.js'

export interface PageEngine {
  /** Gives it to a gate, and has it obey what that knows. What it returns obeys that gate, whichever came last. */
  bind(ports: EnginePorts): Engine
}

/** Of one version: its halves know each other's insides. The build writes the version in (`scripts/copy-assets.mjs`). */
const ENGINES = Symbol.for('assent.segment@source')

export function pageEngines(): Map<string, PageEngine> {
  const page = globalThis as { [ENGINES]?: Map<string, PageEngine> }
  return (page[ENGINES] ??= new Map())
}
