// One of Segment's public answers over the network: within a time, up to a size, from the host that was named and from no
// other, and every failure in words that say what to do.
import { CommandError } from './command.js'
import { printable } from './printable.js'

export interface Limits {
  readonly timeoutMs: number
  /** Settings of 481 destinations are about half a megabyte. */
  readonly mostBytes: number
  readonly isOptional?: boolean
  /** Given up early: another answer that is needed will not come. */
  readonly stop?: AbortSignal
}

/** What a CDN and a proxy say of what they do not have. */
const UNKNOWN = [400, 401, 403, 404, 410]
const MEGABYTE = 1024 * 1024
export const MOST_BYTES = 10 * MEGABYTE

/** @returns undefined when there is none and `isOptional`. @throws CommandError */
export async function fetchAnswer(
  url: string,
  { timeoutMs, mostBytes, isOptional, stop = new AbortController().signal }: Limits,
): Promise<unknown> {
  const place = printable(new URL(url).host)
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), stop])
  try {
    // A redirect could lead anywhere, also into the network that the build runs in.
    const response = await fetch(url, { signal, redirect: 'manual', headers: { accept: 'application/json' } })
    if (isOptional && UNKNOWN.includes(response.status)) return undefined
    if (!response.ok) throw refusal(place, response)
    return parse(place, await readBody(place, response, mostBytes))
  } catch (cause) {
    if (cause instanceof CommandError) throw cause
    if (signal.aborted) {
      throw new CommandError(
        `${place} did not answer in full within ${timeoutMs / 1000} s.`,
        'Try again, give it longer with --timeout, or work from the lock alone with `assent check --offline`.',
        { cause },
      )
    }
    throw new CommandError(
      `${place} could not be reached: ${printable(reasonOf(cause))}.`,
      'Check the network and --cdn-url. `assent check --offline` needs neither.',
      { cause },
    )
  }
}

function refusal(place: string, { status, headers }: Response): CommandError {
  if (status >= 300 && status < 400) {
    const target = printable(headers.get('location') ?? 'nowhere')
    return new CommandError(
      `${place} answered with a redirect (${status}) to ${target}, which is not followed.`,
      'If that is the right place, name it with --cdn-url.',
    )
  }
  if (UNKNOWN.includes(status)) {
    return new CommandError(
      `${place} does not know this source (status ${status}).`,
      "Compare the write key with the source's settings in Segment; behind a proxy, check --cdn-url.",
    )
  }
  return new CommandError(
    `${place} answered with status ${status}.`,
    'That is its own fault: try again later.',
  )
}

async function readBody(place: string, { body }: Response, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  const parts: string[] = []
  let bytes = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) {
      throw new CommandError(
        `${place} sent more than ${mostBytes / MEGABYTE} MB, which no workspace needs.`,
        'Look at what answers there; behind a proxy, check --cdn-url.',
      )
    }
    parts.push(decoder.decode(chunk, { stream: true }))
  }
  return parts.join('') + decoder.decode()
}

function parse(place: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const what = text.trimStart().startsWith('<') ? 'a page of HTML' : 'something that is not JSON'
    throw new CommandError(
      `${place} answered with ${what}.`,
      'A login or error page may be in between: open the address in a browser, and check --cdn-url.',
      { cause },
    )
  }
}

/** Undici hides what happened behind "fetch failed". */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  if (!(cause instanceof Error)) return String(cause)
  const { code } = cause as NodeJS.ErrnoException
  return cause.message || code || cause.name
}
