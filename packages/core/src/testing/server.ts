// The stand-in on a port of its own, for tests that start from Node. Node's modules are asked for when it starts,
// not imported, so that the door around this file opens in a browser and in any bundler.
import { respond } from './faults.js'
import { createSegmentStandIn, type SegmentStandIn, type StandInOptions } from './stand-in.js'

/** What the port serves beside Segment. */
export interface ServerOptions extends Omit<StandInOptions, 'otherwise'> {
  /** Default: any free port. */
  readonly port?: number
  readonly host?: string
  /** HTML by path, for a page to test with. */
  readonly pages?: Readonly<Record<string, string>>
  /** A folder served as it is; `/` is its `index.html`. */
  readonly root?: string
}

/** A stand-in with its address. */
export interface RunningStandIn extends SegmentStandIn {
  /** Origin and base path: what `cdnURL` is set to. */
  readonly url: string
  /** Without a scheme, ending in `/v1`: what `apiHost` is set to. The protocol is `http`. */
  readonly apiHost: string
  readonly port: number
  close(): Promise<void>
}

/** Starts a stand-in on a port, in Node. Rejects when the port is taken. */
export async function startSegmentStandIn(options: ServerOptions = {}): Promise<RunningStandIn> {
  const { port = 0, host = '127.0.0.1', pages = {}, root, basePath = '' } = options
  const otherwise = async (path: string): Promise<Response | undefined> => {
    const page = pages[path]
    if (page !== undefined) return respond(200, 'text/html; charset=utf-8', page)
    return root === undefined ? undefined : readStatic(root, path === '/' ? '/index.html' : path)
  }
  const standIn = createSegmentStandIn({ ...options, otherwise })
  const server = node<NodeHttp>('node:http').createServer((request, reply) => {
    // A stand-in must not look healthy when it is not: an error of its own is an answer a test can see.
    answer(standIn, request, reply).catch((error: unknown) => reply.writeHead(500, {}).end(String(error)))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  const actual = server.address()?.port ?? port
  return {
    ...standIn,
    port: actual,
    url: `http://${host}:${actual}${basePath}`,
    apiHost: `${host}:${actual}${basePath}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(standIn: SegmentStandIn, incoming: NodeRequest, reply: NodeReply): Promise<void> {
  const gone = new AbortController()
  reply.once('close', () => gone.abort())
  const parts: Uint8Array[] = []
  for await (const part of incoming) parts.push(part)
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, [value].flat().join(', '))
  const { method } = incoming
  const body =
    method === 'GET' || method === 'HEAD' || parts.length === 0
      ? undefined
      : await new Blob(parts as BlobPart[]).text()
  const url = `http://${incoming.headers['host'] ?? 'localhost'}${incoming.url}`
  const response = await standIn.handle(new Request(url, { method, headers, body, signal: gone.signal }))
  if (response === 'drop') return void reply.destroy()
  reply
    .writeHead(response.status, Object.fromEntries(response.headers))
    .end(new Uint8Array(await response.arrayBuffer()))
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
}

async function readStatic(root: string, path: string): Promise<Response | undefined> {
  const { extname, join, normalize, sep } = node<NodePath>('node:path')
  const file = normalize(join(root, path))
  if (!file.startsWith(normalize(root + sep))) return undefined
  try {
    const data = await node<NodeFiles>('node:fs/promises').readFile(file)
    const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
    return new Response(data, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } })
  } catch {
    return undefined
  }
}

// The few shapes of Node that are used: this package compiles without Node's types, so that no browser file can lean on them.
type NodeRequest = AsyncIterable<Uint8Array> & {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[]>>
}
interface NodeReply {
  once(event: 'close', listener: () => void): void
  writeHead(status: number, headers: Record<string, string>): NodeReply
  end(body: Uint8Array | string): void
  destroy(): void
}
interface NodeServer {
  once(event: 'error', listener: (error: Error) => void): void
  listen(port: number, host: string, ready: () => void): void
  address(): { readonly port: number } | null
  close(done: () => void): void
  closeAllConnections(): void
}
interface NodeHttp {
  createServer(listener: (request: NodeRequest, reply: NodeReply) => void): NodeServer
}
interface NodePath {
  readonly sep: string
  extname(path: string): string
  join(...parts: string[]): string
  normalize(path: string): string
}
interface NodeFiles {
  readFile(path: string): Promise<Uint8Array<ArrayBuffer>>
}

function node<Module>(name: string): Module {
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): unknown } }
  const found = process?.getBuiltinModule?.(name)
  if (!found)
    throw new Error(
      `startSegmentStandIn needs Node: ${name} is not there. Use createSegmentStandIn elsewhere.`,
    )
  return found as Module
}
