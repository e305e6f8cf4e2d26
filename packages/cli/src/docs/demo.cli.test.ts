// The demo's own lock and documents: reviewed, and true to the workspace that its stand-in declares.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startSegmentStandIn } from '@assent/core/testing'
import { describe, expect, it } from 'vitest'
import { runProcess } from '../../testing/app-folder.js'

const demo = fileURLToPath(new URL('../../../../apps/demo', import.meta.url))
const examples = fileURLToPath(new URL('../../../../apps/demo/privacy', import.meta.url))

describe('the demo', () => {
  it('has reviewed every destination of its workspace', async () => {
    const segment = await startSegmentStandIn({ basePath: '/segment' })
    const outcome = await runProcess(demo, ['check', '--cdn-url', segment.url])
    await segment.close()
    expect(outcome).toMatchObject({
      code: 0,
      stdout: '✓ nothing to look at: 12 destinations, held against the workspace (us) and consent.ts.\n',
      complaints: '',
    })
  })

  it('has the documents that its lock and declaration make, with all that a person filled in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assent-examples-'))
    cpSync(examples, folder, { recursive: true })
    const words = ['docs', '--out', folder, '--api-host', 'http://localhost:3000/segment/v1']
    const { code } = await runProcess(demo, words)
    const written = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])
    rmSync(folder, { recursive: true, force: true })
    expect(code).toBe(0)
    expect(written.filter(([, text]) => text?.includes('TO FILL IN'))).toEqual([])
    for (const [file = '', text] of written) expect(text).toBe(readFileSync(join(examples, file), 'utf8'))
  })
})
