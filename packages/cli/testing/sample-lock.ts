// The lock of the workspace of samples, as `assent pull` writes it and as a reviewer leaves it.
import type { RunningStandIn } from '@assent/core/testing'
import { createAppFolder } from './app-folder.js'

export const LOCK = 'destinations.lock.json'

export interface LockRow {
  name: string
  mode: string
  displayName: string
  workspaceCategories: string[]
  endpoints: string[]
  review: object | null
}

export async function pulledLock(segment: RunningStandIn): Promise<string> {
  const app = createAppFolder()
  await app.run(['pull', '--write-key', 'key', '--cdn-url', segment.url])
  const lock = app.read(LOCK)
  app.remove()
  return lock
}

/** What a reviewer would have written, for every destination or for those that are chosen. */
export function reviewedLock(text: string, change: (row: LockRow) => void = () => undefined): string {
  const lock = JSON.parse(text) as { destinations: LockRow[] }
  for (const row of lock.destinations) {
    const { mode, workspaceCategories } = row
    const categories = row.name === 'Hubspot Web (Actions)' ? ['functional'] : workspaceCategories
    row.review = { categories, mode, workspaceCategories, reviewer: 'Ada', date: '2026-11-25', note: '' }
    change(row)
  }
  return JSON.stringify(lock, null, 2)
}
