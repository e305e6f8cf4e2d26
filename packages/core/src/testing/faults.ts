// What can go wrong with Segment, on request: the faults a test or a demonstration can switch on.

/** `drop` closes the connection, `hang` never answers, `not-js` is a script that does not parse; digits are a status. */
export type Fault = 'ok' | 'drop' | 'hang' | 'malformed' | 'empty' | 'html' | 'not-js' | `${number}`

/** What is wrong with Segment at the moment. The names of delays say milliseconds. */
export interface Behaviour {
  readonly settings: Fault
  readonly settingsDelayMs: number
  readonly integrations: Fault
  readonly api: Fault
  /** How many calls of the tracking API get the fault; the later ones are answered. */
  readonly apiTimes: number
  readonly apiDelayMs: number
  readonly retryAfterSeconds: number | undefined
  readonly scripts: Fault
  /** The fault holds for scripts whose path contains this. */
  readonly scriptsMatch: string
  readonly scriptsDelayMs: number
}

export const FAULTLESS: Behaviour = {
  settings: 'ok',
  settingsDelayMs: 0,
  integrations: 'ok',
  api: 'ok',
  apiTimes: Infinity,
  apiDelayMs: 0,
  retryAfterSeconds: undefined,
  scripts: 'ok',
  scriptsMatch: '',
  scriptsDelayMs: 0,
}

const REFUSED = '<!doctype html><title>blocked</title>'

export const respond = (status: number, type: string, text: string): Response =>
  new Response(text, { status, headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } })

/** The faulty answer; `undefined` when there is no fault, `'drop'` when the connection is to be closed. */
export async function faultAnswer(
  fault: Fault,
  request: Request,
  { retryAfterSeconds }: Behaviour,
): Promise<Response | 'drop' | undefined> {
  switch (fault) {
    case 'ok':
      return undefined
    case 'drop':
      return 'drop'
    case 'hang':
      return untilGivenUp(request)
    case 'malformed':
      return respond(200, 'application/json', '{"integrations": {')
    case 'empty':
      return respond(200, 'application/json', '{}')
    case 'html':
      return respond(200, 'text/html', REFUSED)
    case 'not-js':
      return respond(200, 'text/javascript', REFUSED)
    default: {
      const answer = respond(Number(fault), 'text/plain', `fault ${fault}`)
      if (retryAfterSeconds !== undefined) {
        answer.headers.set('Retry-After', String(retryAfterSeconds))
        answer.headers.set('Access-Control-Expose-Headers', 'Retry-After')
      }
      return answer
    }
  }
}

/** Node holds the signal of a request only as long as the request, and nothing else holds one that hangs. */
const hanging = new Set<Request>()

function untilGivenUp(request: Request): Promise<'drop'> {
  return new Promise((resolve) => {
    const giveUp = (): void => {
      hanging.delete(request)
      resolve('drop')
    }
    hanging.add(request)
    if (request.signal.aborted) giveUp()
    else request.signal.addEventListener('abort', giveUp, { once: true })
  })
}
