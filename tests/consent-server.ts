// The real consent endpoint beside the browser tests' own pages, on their origin, failing as a test's URL asks it to.
// `/consent/<test>?fail=500,drop` answers the first two posts of that test so; `/consent/<test>/records` is what was kept.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ConsentRecord } from '@assent/core'
import type { Plugin } from 'vite'

type Endpoint = (request: Request) => Promise<Response>
interface Room {
  readonly endpoint: Endpoint
  readonly posts: string[]
  readonly records: Map<string, ConsentRecord>
  isDatabaseDown: boolean
}

async function openRoom(): Promise<Room> {
  const { createConsentEndpoint } = await import('@assent/core/server') // built by now; not yet when this file is read
  const { defineConsent } = await import('@assent/core')
  const ids = ['functional', 'analytics', 'advertising']
  const required = { id: 'essential', label: 'x', description: 'x', required: true }
  const categories = [required, ...ids.map((id) => ({ id, label: 'x', description: 'x' }))]
  const records = new Map<string, ConsentRecord>()
  const room: Room = {
    posts: [],
    records,
    isDatabaseDown: false,
    endpoint: createConsentEndpoint({
      consent: defineConsent({ categories }),
      record: async (record) => {
        if (room.isDatabaseDown) throw new Error('database down')
        if (!records.has(record.recordId)) records.set(record.recordId, record)
      },
    }),
  }
  return room
}

/** Faults that leave the decision to the endpoint; every other is a status. */
const TAKEN: readonly string[] = ['database', 'lost', 'slow', 'wrapped']

export function consentServer(): Plugin {
  const rooms = new Map<string, Promise<Room>>()
  const roomOf = (name: string) => {
    const room = rooms.get(name) ?? openRoom()
    rooms.set(name, room)
    return room
  }
  return {
    name: 'consent-server',
    configureServer({ middlewares }) {
      middlewares.use('/consent', (incoming, reply) => void answer(incoming, reply, roomOf))
    },
  }
}

async function answer(
  incoming: IncomingMessage,
  reply: ServerResponse,
  roomOf: (name: string) => Promise<Room>,
): Promise<void> {
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`)
  const [, name = '', what] = url.pathname.split('/')
  const room = await roomOf(name)
  if (what === 'records') return void reply.end(JSON.stringify([...room.records.values()]))
  if (what === 'posts') return void reply.end(JSON.stringify(room.posts))
  const fault = url.searchParams.get('fail')?.split(',')[room.posts.length]
  const body = await readText(incoming)
  if (incoming.method === 'POST') room.posts.push(fault ?? 'ok')
  if (fault === 'drop') return void reply.destroy()
  if (fault === 'hang') return // until the page lets go
  room.isDatabaseDown = fault === 'database'
  if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 300))
  if (fault && !TAKEN.includes(fault)) return void reply.writeHead(Number(fault)).end('<p>Sorry</p>')
  const headers = new Headers(incoming.headers as Record<string, string>)
  const { method = 'GET' } = incoming
  const response = await room.endpoint(
    new Request(url, { method, headers, ...(method === 'POST' && { body }) }),
  )
  if (fault === 'lost') return void reply.destroy() // taken, and the answer never arrives
  const status = fault === 'wrapped' ? 500 : response.status // by the app around the endpoint, whose own work failed
  reply.writeHead(status, Object.fromEntries(response.headers))
  reply.end(await response.text())
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of incoming) parts.push(part as Uint8Array)
  return Buffer.concat(parts).toString()
}
