// Text that came from outside, made safe to show. Names in a workspace are written by whoever may write there, and a
// terminal, a diff and a table each have characters that do more than stand there.

/** Control and format characters (escapes, bidi overrides, zero widths), line and paragraph ends, half surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
const MOST_CHARACTERS = 120

const escapeCharacter = (character: string) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`

/** Text that can be read, and cannot act. */
export const visible = (text: string): string => text.replace(UNSEEN, escapeCharacter)

/** The same, no longer than a line. */
export function printable(text: string): string {
  const shown = visible(text)
  return shown.length > MOST_CHARACTERS ? `${shown.slice(0, MOST_CHARACTERS - 1)}…` : shown
}

/** A JSON string in which nothing is unseen, so that a diff shows what is there. */
export const jsonString = (text: string): string => JSON.stringify(text).replace(UNSEEN, escapeInJson)

/** The same of anything, over several lines: the ends of those are the only ones that JSON leaves as they are. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(UNSEEN, (character) =>
    character === '\n' ? character : escapeInJson(character),
  )

function escapeInJson(character: string): string {
  const units = [...Array(character.length).keys()].map((index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
