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
