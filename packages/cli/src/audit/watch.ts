// Everything that one visitor's pages, frames, pop-ups and workers do: each is attached to while it still waits for its
// first line of code, so that nothing it sends goes unseen.
import { listOf, partOf, textOf, type Devtools, type Said } from './devtools.js'
import { hostUnless, parseWrite, type Notebook, type Observation } from './observation.js'
import { NOTE, REFUSE_SALE, WATCH_WRITES } from './page-script.js'
import type { Place } from './places.js'

export interface Watched {
  readonly devtools: Devtools
  /** The part of the browser that has this visitor's cookies. */
  readonly context: string
  /** The audited host. */
  readonly site: string
  readonly gpc: boolean
  readonly headers: Readonly<Record<string, string>>
  readonly place: Place | undefined
}

export interface Target {
  readonly session: string
  readonly type: string
  readonly targetId: string
  /** Settled once it is watched, and runs. */
  readonly isWatched: Promise<unknown>
}

export interface Watch {
  /** The pages and frames that are there now; workers have no document. */
  documents(): readonly Target[]
  /** The address that answered with a cookie, by the cookie's name. */
  readonly cookieSetters: ReadonlyMap<string, string>
  stop(): void
}

const DOCUMENTS = ['page', 'iframe']
const WORKERS = ['worker', 'shared_worker', 'service_worker', 'worklet', 'shared_storage_worklet']

/** Children of a target are attached to as it is itself, and wait. A browser's own windows are nobody's. */
export const ATTACH = {
  autoAttach: true,
  waitForDebuggerOnStart: true,
  flatten: true,
  filter: [...DOCUMENTS, ...WORKERS].map((type) => ({ type, exclude: false })),
}

/** What opens more than that is closed: nobody waits for a page that opens pages without end. */
const MOST_TARGETS = 200

export function watch(watched: Watched, notebook: Notebook): Watch {
  const { devtools, context, site } = watched
  const targets = new Map<string, Target>()
  const cookies = createCookieWatch(notebook)
  const origins = new Map<string, string>()
  const sockets = createSocketWatch(notebook)

  const attached = (said: Said) => {
    const info = partOf(said, 'targetInfo')
    if (info['browserContextId'] !== context) return
    const [session, type, targetId] = [
      textOf(said, 'sessionId'),
      textOf(info, 'type'),
      textOf(info, 'targetId'),
    ]
    targets.set(session, { session, type, targetId, isWatched: prepare(watched, session, type) })
    if (targets.size > MOST_TARGETS) void devtools.send('Target.closeTarget', { targetId }).catch(() => {})
  }
  const heard: Readonly<Record<string, (said: Said, session: string) => void>> = {
    'Network.requestWillBeSent': (said) => {
      const address = textOf(partOf(said, 'request'), 'url')
      noteRequest(address, said, notebook)
      cookies.asked(textOf(said, 'requestId'), address)
    },
    'Network.webSocketCreated': sockets.created,
    'Network.webSocketFrameSent': sockets.sent,
    'Network.webTransportCreated': (said) => void noteRequest(textOf(said, 'url'), said, notebook),
    'Network.responseReceivedExtraInfo': (said) =>
      cookies.answered(textOf(said, 'requestId'), cookieNames(partOf(said, 'headers'))),
    'Runtime.executionContextCreated': (said, session) => {
      const { id, origin } = partOf(said, 'context')
      if (typeof origin === 'string') origins.set(`${session} ${String(id)}`, origin)
    },
    'Runtime.bindingCalled': (said, session) => {
      const write = said['name'] === NOTE ? parseWrite(parseJson(textOf(said, 'payload'))) : undefined
      const origin = origins.get(`${session} ${String(said['executionContextId'])}`) ?? ''
      const host = URL.canParse(origin) ? new URL(origin).hostname : site
      if (write) notebook.note({ ...write, ...hostUnless(host, site) })
    },
    'Page.javascriptDialogOpening': (said, session) => {
      const accept = said['type'] === 'beforeunload' // a visitor who leaves, leaves; to all else the answer is no
      void devtools.send('Page.handleJavaScriptDialog', { accept }, session).catch(() => {})
    },
  }
  const stop = devtools.listen((method, said, session) => {
    if (method === 'Target.attachedToTarget') attached(said)
    else if (method === 'Target.detachedFromTarget') targets.delete(textOf(said, 'sessionId'))
    else if (session !== undefined && targets.has(session)) heard[method]?.(said, session)
  })
  return {
    documents: () => [...targets.values()].filter(({ type }) => DOCUMENTS.includes(type)),
    cookieSetters: cookies.setters,
    stop,
  }
}

/** Who answered with a cookie. A request and the headers of its answer are told of by different processes, in any order. */
function createCookieWatch(notebook: Notebook) {
  const setters = new Map<string, string>()
  const addresses = new Map<string, string>()
  const early = new Map<string, readonly string[]>()
  const note = (address: string, names: readonly string[]) => {
    if (names.length === 0 || !URL.canParse(address)) return
    notebook.noteCookieHost(new URL(address).hostname)
    for (const name of names) setters.set(name, address.split(/[?#]/)[0] ?? address)
  }
  return {
    setters,
    asked(id: string, address: string) {
      addresses.set(id, address)
      note(address, early.get(id) ?? [])
      early.delete(id)
    },
    answered(id: string, names: readonly string[]) {
      const address = addresses.get(id)
      if (address !== undefined) note(address, names)
      else if (names.length > 0) early.set(id, names)
    },
  }
}

/** What is sent through a socket is as much as a request's body, and the socket may be open since a grant. */
function createSocketWatch(notebook: Notebook) {
  const sockets = new Map<string, Observation>()
  return {
    created(said: Said) {
      const socket = noteRequest(textOf(said, 'url'), said, notebook)
      if (socket) sockets.set(textOf(said, 'requestId'), socket)
    },
    sent(said: Said) {
      const socket = sockets.get(textOf(said, 'requestId'))
      if (socket) notebook.note({ ...socket, carries: 'data' })
    },
  }
}

/** In one go and in this order; what a kind of target does not know of, it does without. */
function prepare(watched: Watched, session: string, type: string): Promise<unknown> {
  const isDocument = DOCUMENTS.includes(type)
  const commands: (readonly [method: string, parameters?: object])[] = [
    ['Network.enable'],
    ['Network.setExtraHTTPHeaders', { headers: headersOf(watched) }],
    ...(isDocument ? documentCommands(watched) : []),
    ...(type === 'page' ? [['Emulation.setFocusEmulationEnabled', { enabled: true }] as const] : []),
    ['Target.setAutoAttach', ATTACH],
    ['Runtime.runIfWaitingForDebugger'],
  ]
  const send = ([method, parameters]: (typeof commands)[number]) =>
    watched.devtools.send(method, parameters, session).catch(() => {})
  return Promise.all(commands.map(send))
}

const headersOf = ({ headers, gpc }: Watched) => ({ ...headers, ...(gpc && { 'sec-gpc': '1' }) })

function documentCommands({ gpc, place }: Watched): (readonly [string, object?])[] {
  const { latitude, longitude } = place ?? {}
  const scripts = [WATCH_WRITES, ...(gpc ? [REFUSE_SALE] : [])]
  return [
    ['Page.enable'],
    ['Runtime.enable'],
    ['Runtime.addBinding', { name: NOTE }],
    ...scripts.map((source) => ['Page.addScriptToEvaluateOnNewDocument', { source }] as const),
    ...(place ? [['Emulation.setGeolocationOverride', { latitude, longitude, accuracy: 100 }] as const] : []),
  ]
}

/** The protocol itself knows who asked: https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-Initiator */
function noteRequest(address: string, said: Said, notebook: Notebook): Observation | undefined {
  if (!/^(https?|wss?):/.test(address) || !URL.canParse(address)) return undefined
  const request = partOf(said, 'request')
  const isBare = /^(GET|HEAD|OPTIONS|)$/.test(textOf(request, 'method')) && !address.includes('?')
  const { protocol, host, pathname } = new URL(address) // without a password, which is nobody's to report
  const one: Observation = {
    kind: 'request',
    what: `${protocol}//${host}${pathname}`,
    initiator: initiatorOf(said),
    ...(!isBare && { carries: 'data' as const }),
  }
  notebook.note(one)
  return one
}

function initiatorOf(said: Said): string {
  const initiator = partOf(said, 'initiator')
  const frames = framesOf(partOf(initiator, 'stack'))
  const frame = frames.find((one) => textOf(one, 'url') !== '')
  if (frame) return `${textOf(frame, 'url')}:${Number(frame['lineNumber']) + 1}`
  return textOf(initiator, 'url') || textOf(said, 'documentURL') || 'unknown'
}

/** Of the call, and of the call that it waited for. */
function framesOf(stack: Said): Said[] {
  const own = listOf(stack, 'callFrames').filter(
    (one): one is Said => typeof one === 'object' && one !== null,
  )
  return stack['parent'] ? [...own, ...framesOf(partOf(stack, 'parent'))] : own
}

function cookieNames(headers: Said): string[] {
  const lines = Object.entries(headers).find(([name]) => name.toLowerCase() === 'set-cookie')?.[1]
  if (typeof lines !== 'string') return []
  return lines.split('\n').map((line) => (line.split('=')[0] ?? '').trim())
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
