// From words to a command. Only the command that is meant is imported: `check` must not wait for what `review` needs.
import { parseArgs } from 'node:util'
import { CommandError, type Command, type ExitCode } from './command.js'
import { helpOf, overview } from './help.js'
import { visible } from './printable.js'
import type { Terminal } from './terminal.js'

/** In the order in which they are met. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init/init.js')).init,
  pull: async () => (await import('./pull/pull.js')).pull,
  review: async () => (await import('./review/review.js')).review,
  check: async () => (await import('./check/check.js')).check,
  docs: async () => (await import('./docs/docs.js')).docs,
  audit: async () => (await import('./audit/audit.js')).audit,
}

export async function runAssent(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal)
  } catch (error) {
    terminal.tell(isExpected(error) ? visible(error.message) : stackOf(error))
    if (error instanceof CommandError) terminal.tell(error.whatToDo)
    return 2 // whatever it was: 1 would say that something was found
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
    terminal.print(overview(commands))
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    terminal.print(await version())
    return 0
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load)
    throw new CommandError(`There is no command "${name}".`, '`assent --help` lists those that there are.')
  const command = await load()
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(helpOf(command))
    return 0
  }
  return command.run(parse(command, rest), terminal)
}

function parse(command: Command, words: readonly string[]): Parameters<Command['run']>[0] {
  try {
    const { options, word } = command
    const allowPositionals = word !== undefined
    const { values, positionals } = parseArgs({ args: [...words], options, strict: true, allowPositionals })
    if (positionals.length > 1) throw new Error(`One ${word} at a time: ${positionals.join(' ')}`)
    const named = word !== undefined && positionals[0] !== undefined ? { [word]: positionals[0] } : {}
    return { ...values, ...named } as Parameters<Command['run']>[0] // strict: each has the type it was declared with
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new CommandError(said, `\`assent ${command.name} --help\` shows its options.`, { cause })
  }
}

/** A failure that was foreseen: ours, core's, or the file system's. Anything else is a bug and keeps its stack. */
function isExpected(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  return error instanceof CommandError || error.name === 'ConsentError' || 'syscall' in error
}

function stackOf(error: unknown): string {
  const text = (error instanceof Error && error.stack) || String(error)
  return text.split('\n').map(visible).join('\n')
}

async function version(): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
