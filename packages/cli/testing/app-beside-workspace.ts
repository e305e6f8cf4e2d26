// A workspace for all tests of a file, and beside it an app's folder for each of them.
import { startSegmentStandIn, type RunningStandIn } from '@assent/core/testing'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { createAppFolder, type AppFolder } from './app-folder.js'

type Files = Readonly<Record<string, string>>

export let segment: RunningStandIn
export let app: AppFolder

/** @param filesOf - what the folder begins with; asked once. The app's declaration alone when absent */
export function openAppBesideWorkspace(filesOf?: (of: RunningStandIn) => Promise<Files>): void {
  let files: Files | undefined
  beforeAll(async () => {
    segment = await startSegmentStandIn()
    files = await filesOf?.(segment)
  })
  afterAll(() => segment.close())
  beforeEach(() => {
    segment.reset()
    app = createAppFolder(files)
  })
  afterEach(() => app.remove())
}
