// What only a person can know stands between two marks, and is kept when the documents are written again.
import { CommandError } from '../command.js'
import { visible } from '../printable.js'

export interface FillIn {
  /** What a person wrote there, or a request to write it, between its marks. */
  mark(key: string, request: string): string
  /** What a person wrote, by itself; undefined while nobody did. */
  written(key: string): string | undefined
  /** How many places nobody has written in, of those that were marked. */
  open(): number
  /** What was written in places that the documents no longer have: key and text. */
  leftOver(): readonly (readonly [string, string])[]
}

const START = /<!-- fill: ([^ ]+) -->/g
const END = '<!-- end -->'
const REQUEST = '**TO FILL IN:**'

/** Keys go into a comment of HTML, whatever a destination is called; half a surrogate is none to `encodeURIComponent`. */
const encodeKey = (key: string) =>
  encodeURIComponent(key.replace(/\p{Cs}/gu, visible))
    .replaceAll('%3A', ':')
    .replaceAll('--', '-%2D')

/** @throws CommandError when a mark has no end, or stands twice around different words: some of them would be lost */
export function readWritten(name: string, text: string): Map<string, string> {
  const written = new Map<string, string>()
  for (const found of text.matchAll(START)) {
    const from = found.index + found[0].length
    const to = text.indexOf(END, from)
    const next = text.indexOf('<!-- fill:', from)
    if (to < 0 || (next >= 0 && next < to)) {
      throw new CommandError(
        `In ${name}, the place "${found[1]}" is not closed.`,
        `Put ${END} behind what was written there. Nothing was written.`,
      )
    }
    const words = text.slice(from, to).trim()
    const key = found[1] ?? ''
    const other = written.get(key)
    if (words === '' || (isAsking(words) && other !== undefined && !isAsking(other))) continue
    if (other !== undefined && other !== words && !isAsking(other)) {
      throw new CommandError(
        `In ${name}, the place "${key}" is there twice, with different words.`,
        'Leave in both what is to hold, or nothing in one of them. Nothing was written.',
      )
    }
    written.set(key, words)
  }
  return written
}

/** Whether a place still says that it is to be filled in, be it that somebody has written behind that. */
const isAsking = (words: string) => words.startsWith(REQUEST)

export function createFillIn(written: ReadonlyMap<string, string>): FillIn {
  const marked = new Set<string>()
  const filled = new Map([...written].filter(([, words]) => !isAsking(words)))
  return {
    mark(key, request) {
      const encoded = encodeKey(key)
      marked.add(encoded)
      return `<!-- fill: ${encoded} -->${written.get(encoded) ?? `${REQUEST} ${request}`}${END}`
    },
    written: (key) => filled.get(encodeKey(key)),
    open: () => [...marked].filter((key) => !filled.has(key)).length,
    leftOver: () => [...filled].filter(([key]) => !marked.has(key)),
  }
}

/** The same place again, for what was left over. */
export const markAgain = (key: string, text: string) => `<!-- fill: ${key} -->${text}${END}`
