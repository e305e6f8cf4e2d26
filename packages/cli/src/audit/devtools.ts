// A browser's DevTools protocol over a pipe: messages of JSON, each ended by a zero byte.
// https://chromedevtools.github.io/devtools-protocol/
import type { Readable, Writable } from 'node:stream'

/** What the browser says of something. Its own words, but some are a page's: read them one by one. */
export type Said = Readonly<Record<string, unknown>>
export type Listener = (method: string, said: Said, session: string | undefined) => void

export interface Devtools {
  /** @param session - of a page, frame or worker; without one, the browser itself is asked */
  send(method: string, parameters?: object, session?: string, patienceMs?: number): Promise<Said>
  /** @returns the undoing */
  listen(listener: Listener): () => void
  /** Aborted, with the reason, once the browser is gone or may be asked no longer. */
  readonly ended: AbortSignal
  end(reason: Error): void
}

/** A page that never comes to rest lets its own part of the browser wait. */
const PATIENCE_MS = 10_000

interface Waiting {
  resolve(said: Said): void
  reject(error: Error): void
}

export function speakDevtools(output: Writable, input: Readable): Devtools {
  const ending = new AbortController()
  const waiting = new Map<number, Waiting>()
  const listeners = new Set<Listener>()
  let lastId = 0

  const end = (reason: Error) => {
    if (ending.signal.aborted) return
    ending.abort(reason)
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }
  const hear = (text: string) => {
    const { id, method, sessionId, ...rest } = JSON.parse(text) as Said
    if (typeof method === 'string') {
      const session = typeof sessionId === 'string' ? sessionId : undefined
      for (const listener of listeners) listener(method, partOf(rest, 'params'), session)
      return
    }
    const asked = waiting.get(Number(id))
    waiting.delete(Number(id))
    if (rest['error']) asked?.reject(new Error(textOf(partOf(rest, 'error'), 'message')))
    else asked?.resolve(partOf(rest, 'result'))
  }
  readMessages(input, hear)
  for (const stream of [input, output]) {
    stream.on('error', () => end(new Error('the browser is gone')))
    stream.on('close', () => end(new Error('the browser is gone')))
  }
  return {
    ended: ending.signal,
    end,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send(method, params = {}, sessionId, patienceMs = PATIENCE_MS) {
      if (ending.signal.aborted) return Promise.reject(ending.signal.reason as Error)
      const id = ++lastId
      output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      return new Promise((resolve, reject) => {
        const giveUp = () => {
          waiting.delete(id)
          reject(new Error(`the page did not answer within ${patienceMs / 1000} s`))
        }
        const timer = setTimeout(giveUp, patienceMs)
        const settled =
          <Value>(settle: (value: Value) => void) =>
          (value: Value) => {
            clearTimeout(timer)
            settle(value)
          }
        waiting.set(id, { resolve: settled(resolve), reject: settled(reject) })
      })
    },
  }
}

function readMessages(input: Readable, hear: (text: string) => void): void {
  let parts: Buffer[] = []
  input.on('data', (chunk: Buffer) => {
    let from = 0
    for (let to = chunk.indexOf(0); to >= 0; to = chunk.indexOf(0, from)) {
      hear(Buffer.concat([...parts, chunk.subarray(from, to)]).toString())
      parts = []
      from = to + 1
    }
    parts.push(chunk.subarray(from))
  })
}

/** An object inside of what was said; an empty one where there is none. */
export function partOf(said: unknown, key: string): Said {
  const part: unknown = typeof said === 'object' && said !== null ? (said as Said)[key] : undefined
  return typeof part === 'object' && part !== null ? (part as Said) : {}
}

export function textOf(said: Said, key: string): string {
  const text = said[key]
  return typeof text === 'string' ? text : ''
}

export function listOf(said: Said, key: string): readonly unknown[] {
  const list = said[key]
  return Array.isArray(list) ? list : []
}

/** The ids of a frame and of those in it, as `Page.getFrameTree` lists them. */
export function framesBelow(tree: Said): string[] {
  const own = textOf(partOf(tree, 'frame'), 'id')
  const children = listOf(tree, 'childFrames').flatMap((child) => framesBelow(partOf({ child }, 'child')))
  return own === '' ? children : [own, ...children]
}
