// Text that came from outside, made safe to show. Names in a workspace are written by whoever may write there, and a
// terminal, a diff and a table each have characters that do more than stand there.

/**
 * Control and format characters (escapes, bidi overrides, zero widths), line and paragraph ends, half surrogates; and of a
 * command to what runs a build, `##[error]` or `##vso[…]`, which is obeyed anywhere in a line of its log, the second sign.
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?<=#)#(?=\w*\[)/gu
const MOST_CHARACTERS = 120

const escapeCharacter = (character: string) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`

/** Text that can be read, and cannot act. */
export const visible = (text: string): string => text.replace(ACTING, escapeCharacter)

/** The same, no longer than a line. */
export function printable(text: string): string {
  const shown = visible(text)
  if (shown.length <= MOST_CHARACTERS) return shown
  return `${shown.slice(0, MOST_CHARACTERS - 1).replace(/\p{Cs}$/u, '')}…` // not with half a character at its end
}

/** A JSON string in which nothing is unseen or acts, so that a diff shows what is there. */
export const jsonString = (text: string): string => JSON.stringify(text).replace(ACTING, escapeInJson)

/** The same of anything, over several lines: the ends of those are the only ones that JSON leaves as they are. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(ACTING, (character) =>
    character === '\n' ? character : escapeInJson(character),
  )

function escapeInJson(character: string): string {
  const units = [...Array(character.length).keys()].map((index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
