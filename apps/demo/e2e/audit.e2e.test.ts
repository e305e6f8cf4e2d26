// The demo, audited from outside by our own command: nothing leaves or is kept without consent, with and without a signal.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '../../../scripts/browser.mjs'
import { startDemo, type DemoServer } from './demo-server.js'

const assent = fileURLToPath(new URL('../../../packages/cli/dist/assent.js', import.meta.url))
let demo: DemoServer
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo?.close())

async function audit(...words: string[]): Promise<{ code: number | null; said: string }> {
  const { executablePath, env } = await launchOptions()
  const browser = executablePath ? ['--browser', executablePath] : []
  const tracker = ['--segment-host', `${demo.url}/segment`] // where the demo's Segment is, on its own host
  const line = [
    assent,
    'audit',
    demo.url,
    '--pages',
    '2',
    '--settle',
    '0.7',
    ...tracker,
    ...browser,
    ...words,
  ]
  const child = spawn(process.execPath, line, { env: { ...process.env, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const code = await new Promise<number | null>((resolve) => void child.once('close', resolve))
  return { code, said }
}

describe('an audit of the demo', () => {
  it.each([[[]], [['--region', 'US-CA', '--gpc', 'on']]])('finds nothing, with %j', async (words) => {
    const { code, said } = await audit(...words)
    expect(said).toContain('Nothing was found without consent.')
    expect(code).toBe(0)
  })
})
