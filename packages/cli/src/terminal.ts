// What a command sees of the process it runs in: reports go to stdout, everything else to stderr.
import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

export interface Terminal {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
  /** Whether a person is there to be asked. */
  readonly isInteractive: boolean
  /** A line of the report. */
  print(text?: string): void
  /** A line about the work, which is no part of the report. */
  tell(text: string): void
  /** For the report; plain text where colours are not wanted. */
  paint(style: Style, text: string): string
  /** Says on stderr what is being waited for, once it takes long. */
  during<Result>(what: string, work: Promise<Result>): Promise<Result>
}

const PATIENCE_MS = 1000
const REMINDER_MS = 5000

type Streams = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'cwd'>

export function openTerminal({ stdin, stdout, stderr, env, cwd }: Streams): Terminal {
  const isColoured = hasColours(stdout, env)
  const tell = (text: string) => void stderr.write(`${text}\n`)
  return {
    cwd: cwd(),
    env,
    input: stdin,
    output: stdout,
    isInteractive: Boolean(stdin.isTTY && stdout.isTTY) && !env['CI'],
    print: (text = '') => void stdout.write(`${text}\n`),
    tell,
    paint: (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text),
    during: (what, work) => announce(what, work, tell),
  }
}

/** https://no-color.org: any value that is not empty, whatever the terminal can do. */
function hasColours(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb' && stream.hasColors(env)
}

async function announce<Result>(
  what: string,
  work: Promise<Result>,
  tell: (text: string) => void,
): Promise<Result> {
  const startedAt = performance.now()
  const remind = () => tell(`… ${what} (${Math.round((performance.now() - startedAt) / 1000)} s)`)
  let reminders: NodeJS.Timeout | undefined
  const patience = setTimeout(() => {
    remind()
    reminders = setInterval(remind, REMINDER_MS)
  }, PATIENCE_MS)
  try {
    return await work
  } finally {
    clearTimeout(patience)
    clearInterval(reminders)
  }
}
