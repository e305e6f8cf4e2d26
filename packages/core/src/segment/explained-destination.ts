// What `explain()` tells of a destination.
import type { CategoryId, DestinationName } from '../vocabulary.js'

/** `action` and `classic` run the vendor's code in the page; `cloud` is delivered by Segment's servers. */
export type DestinationMode = 'action' | 'classic' | 'cloud'

/** Where the categories of a destination come from. */
export type MappingSource = 'app' | 'workspace' | 'catalogue' | 'unmapped'

export interface ExplainedDestination {
  /** Segment's creation name. */
  readonly name: DestinationName
  readonly displayName: string
  /** Absent until the workspace is known. */
  readonly mode?: DestinationMode
  readonly categories: readonly CategoryId[]
  readonly mappedBy: MappingSource
  /** `held` by consent; `ready` but nothing of it was started yet; `failed` to start, to be tried again. */
  readonly status: 'held' | 'ready' | 'running' | 'failed'
  /** Since when it runs: milliseconds since the Unix epoch (UTC). */
  readonly since: number | null
  /** The categories that would have to be granted. */
  readonly waitingFor: readonly CategoryId[]
  readonly description?: string
  readonly website?: string
}
