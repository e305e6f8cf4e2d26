// Markdown in which text from outside can only be read.
import { visible } from '../printable.js'

/**
 * Every character that Markdown or the HTML in it could act on: anywhere in a line, in an address that GitHub makes a link
 * of, or where a line begins as a list, a rule or the underline of a heading does.
 */
const ACTING = /[\\`*_{}[\]<>#|~&$]|:(?=\/\/)|(?<=\bwww)\.|(?<=^\s*)[-+=]|(?<=^\s*\d+)[.)](?=\s|$)/gi

export const md = (text: string): string => visible(text).replace(ACTING, String.raw`\$&`)

/** Inside a code span only its own end acts, and the cells of a table. */
export const code = (text: string): string =>
  /[`|\\]/.test(text) || text.trim() === '' ? md(text) : `\`${visible(text)}\``

/** A link to a page on the web; other addresses are words. */
export function link(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return md(address)
  return `<${url.href.replace(/[<>\s]/g, encodeURIComponent)}>`
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export const bullets = (lines: readonly string[]): string => lines.map((one) => `- ${one}`).join('\n')

export const paragraphs = (...parts: readonly (string | false | undefined)[]): string =>
  `${parts.filter(Boolean).join('\n\n')}\n`
