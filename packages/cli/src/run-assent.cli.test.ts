import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runAssent } from './run-assent.js'
import { openTerminal } from './terminal.js'

describe('a failure that nobody foresaw', () => {
  it('could not tell, which is no finding, and keeps its stack', async () => {
    const told: string[] = []
    const code = await runAssent(['--version'], {
      ...openTerminal(process),
      print: () => {
        throw new TypeError('a bug\u001B[31m')
      },
      tell: (text) => void told.push(text),
    })
    expect(code).toBe(2)
    expect(told).toEqual([expect.stringMatching(/^TypeError: a bug\\u\{1b\}\[31m\n {4}at /)])
  })
})

describe('a report that cannot be written', () => {
  const bin = fileURLToPath(new URL('../dist/assent.js', import.meta.url))
  const outcomeOf = async (child: ChildProcess) => {
    let stderr = ''
    child.stderr?.on('data', (chunk: Buffer) => void (stderr += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, stderr }
  }

  it.skipIf(!existsSync('/dev/full'))('could not be told', async () => {
    const full = openSync('/dev/full', 'w')
    const outcome = await outcomeOf(
      spawn(process.execPath, [bin, '--help'], { stdio: ['ignore', full, 'pipe'] }),
    )
    closeSync(full)
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toMatch(/^The report could not be written: ENOSPC: .*\n$/)
  })

  it('since the reader has seen enough is no fault', async () => {
    const child = spawn(process.execPath, [bin, '--help'])
    child.stdout.destroy()
    expect(await outcomeOf(child)).toEqual({ code: 0, stderr: '' })
  })
})
