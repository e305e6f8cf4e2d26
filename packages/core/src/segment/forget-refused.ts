// A visitor who has refused downloads no engine, which would erase. What erases comes only where there is something.
import { isAnythingAllowed } from '../decision.js'
import type { ConsentReader } from '../store.js'
import type { SegmentOptions } from './options.js'

/** Removes what Segment and its destinations kept on earlier pages, when everything is refused. */
export async function forgetRefused<Id extends string>(
  { consent, getState }: ConsentReader<Id>,
  options: SegmentOptions,
): Promise<void> {
  const state = getState() // a grant that follows while the code comes starts anew
  if (isAnythingAllowed(consent, state) || state.decidedAt === null) return
  try {
    if (!/\bajs_|persisted-queue/.test(document.cookie + Object.keys(localStorage ?? '').join())) return
    const { eraseByMap } = await import('./erase-refused.js')
    eraseByMap(consent, state, options)
  } catch {
    // storage is blocked, or the code did not come: the next page tries again
  }
}
