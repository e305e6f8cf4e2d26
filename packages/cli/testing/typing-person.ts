// A terminal with a person at it: each answer is typed once the words that it belongs to are on the screen.
import { PassThrough } from 'node:stream'
import { openTerminal } from '../src/terminal.js'
import { runAssent } from '../src/run-assent.js'

export const KEYS = { enter: '\r', space: ' ', down: '\u001B[B', cancel: '\u0003' } as const

interface Turn {
  /** Typed when this is seen, after what was seen before. */
  readonly see: string
  readonly type: readonly string[]
}

export interface Conversation {
  readonly code: number
  /** All that was on the screen, without the sequences that move and colour it. */
  readonly screen: string
}

/** Runs a command in this process, because a pseudo-terminal is another program on every system. */
export async function converse(
  cwd: string,
  words: readonly string[],
  turns: readonly Turn[],
): Promise<Conversation> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin })
  const stdout = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 100,
    rows: 40,
    hasColors: () => true,
  })
  const waiting = [...turns]
  let [raw, seen] = ['', 0]
  stdout.on('data', (chunk: Buffer) => {
    raw += chunk.toString()
    const [next] = waiting
    const at = next ? plain(raw).indexOf(next.see, seen) : -1
    if (!next || at < 0) return
    waiting.shift()
    seen = at + next.see.length
    for (const key of next.type) setImmediate(() => stdin.write(key))
  })
  const streams = { stdin, stdout, stderr: stdout, env: { PATH: process.env['PATH'] }, cwd: () => cwd }
  const code = await runAssent(words, openTerminal(streams as unknown as NodeJS.Process))
  if (waiting.length > 0) throw new Error(`never seen: ${waiting[0]?.see}\n${plain(raw)}`)
  return { code, screen: plain(raw) }
}

// oxlint-disable-next-line no-control-regex -- a terminal's own sequences
const plain = (text: string) => text.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, '')
