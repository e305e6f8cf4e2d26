// What `explain()` tells of a destination.
import type { DestinationMode, MappingSource } from '../mapping.js'
import type { CategoryId, DestinationName } from '../vocabulary.js'

/** Whether a destination runs, and why it does not. */
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
