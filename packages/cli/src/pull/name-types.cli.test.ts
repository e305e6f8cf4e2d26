// The names that `pull` writes, seen by the compiler in a program of their own.
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { startSegmentStandIn } from '@assent/core/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAppFolder, type AppFolder } from '../../testing/app-folder.js'

const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
const TSCONFIG = JSON.stringify({
  compilerOptions: { strict: true, noEmit: true, module: 'esnext', moduleResolution: 'bundler', types: [] },
  include: ['*.ts'],
})
const declare = (name: string) => `import { defineConsent } from '@assent/core'
export const consent = defineConsent({
  categories: [{ id: 'analytics', label: 'Analytics', description: 'Which pages are read.' }],
  destinations: { ${JSON.stringify(name)}: 'analytics', 'Segment.io': 'analytics' },
})
`

let app: AppFolder
/** What the compiler has to say of a declaration that names this destination. */
async function complaints(name: string): Promise<string> {
  app.write('consent.ts', declare(name))
  const tsc = [join(typescript, 'bin/tsc'), '-p', app.path]
  return promisify(execFile)(process.execPath, tsc).then(
    () => '',
    (error: { stdout?: string }) => error.stdout || String(error),
  )
}

beforeAll(async () => {
  app = createAppFolder({ 'tsconfig.json': TSCONFIG })
})
afterAll(() => app.remove())

describe('a destination in defineConsent', () => {
  it('may have any name until the workspace is known', async () => {
    expect(await complaints('Facebook Pixle')).toBe('')
  })

  it('has a name of the workspace from then on', async () => {
    const segment = await startSegmentStandIn()
    await app.run(['pull', '--write-key', 'key', '--cdn-url', segment.url])
    await segment.close()
    expect(await complaints('Facebook Pixel')).toBe('')
    expect(await complaints('Amplitude (Actions)')).toBe('') // its code in the page is called that
    expect(await complaints('Facebook Pixle')).toContain('\'"Facebook Pixle"\' does not exist in type')
    // The gate meets this one only by its creation name, so its display name would be a mistake.
    expect(await complaints('Google Ads (Gtag)')).toContain('does not exist in type')
  })
})
