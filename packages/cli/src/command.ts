// What a command is: its options are declared once, and the parser, the types and the help all read them there.
import type { Terminal } from './terminal.js'

export interface OptionDeclaration {
  readonly type: 'string' | 'boolean'
  readonly multiple?: true
  /** What stands for the value in the help. */
  readonly value?: string
  readonly help: string
}

export type Options = Readonly<Record<string, OptionDeclaration>>

type ValueOf<Option extends OptionDeclaration> = Option extends { type: 'boolean' }
  ? boolean
  : Option extends { multiple: true }
    ? readonly string[]
    : string

export type Values<Declared extends Options> = {
  readonly [Name in keyof Declared]?: ValueOf<Declared[Name]>
}

/** 0 fine, 1 findings, 2 could not tell. */
export type ExitCode = 0 | 1 | 2

interface CommandDeclaration<Declared extends Options> {
  readonly name: string
  readonly summary: string
  /** What it does, in sentences, for its own help. */
  readonly about: string
  /** The option that a word without a name stands for. */
  readonly word?: keyof Declared & string
  readonly options: Declared
  /** A command line, and what it is for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[]
  run(values: Values<Declared>, terminal: Terminal): Promise<ExitCode>
}

export type Command = CommandDeclaration<Options>

export function defineCommand<const Declared extends Options>(
  command: CommandDeclaration<Declared>,
): Command {
  return command as unknown as Command // the parser gives `run` exactly what was declared
}

/** What stops a command: what happened, and what to do about it. Nothing was written. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  constructor(
    whatHappened: string,
    readonly whatToDo: string,
    options?: ErrorOptions,
  ) {
    super(whatHappened, options)
  }
}
