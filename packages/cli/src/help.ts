// What `--help` says, from the declarations that the parser reads.
import type { Command, OptionDeclaration } from './command.js'

const EXIT_CODES = 'Exit codes: 0 fine, 1 findings, 2 could not tell.'

export function overview(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => [`assent ${name}`, summary] as const)
  return [
    'Consent review for React apps that send data through Segment.',
    '',
    ...table(rows),
    '',
    '`assent COMMAND --help` shows options and examples.',
    EXIT_CODES,
  ].join('\n')
}

export function helpOf({ name, about, options, examples, word }: Command): string {
  return [
    `assent ${name}${word ? ` ${word.toUpperCase()}` : ''} [options]`,
    '',
    about,
    '',
    'Options',
    ...table([...Object.entries(options).map(optionRow), ['--help', 'this text']]),
    '',
    'Examples',
    ...examples.flatMap(([line, purpose]) => [`  # ${purpose}`, `  ${line}`]),
    '',
    EXIT_CODES,
  ].join('\n')
}

function optionRow([name, { value, help, multiple }]: readonly [string, OptionDeclaration]) {
  return [`--${name}${value ? ` ${value}` : ''}`, multiple ? `${help} (can be repeated)` : help] as const
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
