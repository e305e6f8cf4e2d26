// Where the answer is kept by the server: `POST` from a script or a plain form sets the cookie, `GET` tells it.
// The order of the act: who asks, what it says, what follows, write it down, set the cookie.
import type { Consent } from '../declaration.js'
import { isAnswered } from '../decision.js'
import { ConsentError } from '../errors.js'
import type { ConsentState } from '../vocabulary.js'
import { FORM_FIELDS, parseFormDecision, parseJsonDecision, type PostedDecision } from './posted-decision.js'
import { createRateLimiter, type RateLimit } from './rate-limit.js'
import { readBody } from './read-body.js'
import { isForm, isRefusal, PRIVATE, refusalResponse, refuse, type Refusal } from './refusal.js'
import { returnPathOf } from './return-path.js'
import { sameOriginSite, type OriginOptions } from './same-origin.js'
import { setCookieLines } from './set-cookie.js'
import { takeDecision } from './take-decision.js'
import { reportSafely } from './report-safely.js'
import { readVisitorConsent, type VisitorOptions } from './visitor-consent.js'
import { writeRecord, type RecordOptions } from './write-record.js'

/** Whose answers are taken, from where, how often, and who writes them down. */
export interface ConsentEndpointOptions<Id extends string>
  extends VisitorOptions<Id>, OriginOptions, RecordOptions<Id> {
  /** `false`: no limit here, since there is one in front. */
  readonly rateLimit?: RateLimit | false | undefined
  readonly now?: (() => number) | undefined
}

/** What a script is answered. */
export interface ConsentEndpointAnswer<Id extends string = string> {
  /** The state that the cookie now tells of. */
  readonly state: ConsentState<Id>
  /** The decision holds, but was not written down: send it again later. */
  readonly sendAgain: boolean
}

/**
 * An endpoint for a route such as `/api/consent`, as a function from `Request` to `Response`. It never throws.
 *
 * @throws ConsentError `INVALID_OPTION` when it is made for a category whose id is a name that forms use, or for an
 * `origin` that is none
 */
export function createConsentEndpoint<Id extends string>(
  options: ConsentEndpointOptions<Id>,
): (request: Request) => Promise<Response> {
  checkOptions(options)
  const report = (error: unknown) => reportSafely(options.onError, error)
  const now = options.now ?? Date.now
  const { rateLimit } = options
  const limiter = rateLimit === false ? () => 0 : createRateLimiter(rateLimit ?? {}, now)
  const endpoint: Endpoint<Id> = { options, now, report, secondsToWait: limiter }
  return async (request) => {
    try {
      if (request.method === 'POST') return await answerPost(endpoint, request)
      if (request.method === 'GET' || request.method === 'HEAD') return await answerGet(endpoint, request)
      return refusalResponse(refuse('METHOD_NOT_ALLOWED'), request, { allow: 'GET, HEAD, POST' })
    } catch (cause) {
      report(new ConsentError('LISTENER_FAILED', 'the consent endpoint', { cause }))
      return Response.json({ error: 'FAILED' }, { status: 500, headers: PRIVATE })
    }
  }
}

interface Endpoint<Id extends string> {
  readonly options: ConsentEndpointOptions<Id>
  readonly now: () => number
  readonly report: (error: unknown) => void
  readonly secondsToWait: (request: Request) => number
}

async function answerGet<Id extends string>(endpoint: Endpoint<Id>, request: Request): Promise<Response> {
  const { consent, state } = await readVisitorConsent(request, endpoint.options)
  const body = { state, needsAnswer: !isAnswered(consent, state) }
  const headers = { ...PRIVATE, vary: 'Cookie' }
  return request.method === 'HEAD' ? new Response(null, { headers }) : Response.json(body, { headers })
}

async function answerPost<Id extends string>(endpoint: Endpoint<Id>, request: Request): Promise<Response> {
  const { options, now, report, secondsToWait } = endpoint
  const site = sameOriginSite(request, options)
  if (!site) return refusalResponse(refuse('FOREIGN_ORIGIN'), request)
  const wait = secondsToWait(request)
  if (wait > 0) return refusalResponse(refuse('TOO_MANY_REQUESTS'), request, { 'retry-after': String(wait) })
  const posted = await readPosted(options.consent, request)
  if (isRefusal(posted)) return refusalResponse(posted, request)
  const returnPath = returnPathOf(posted.returnTo, request, site.origin)
  if (returnPath === undefined) return refusalResponse(refuse('FOREIGN_RETURN'), request)

  const visitor = await readVisitorConsent(request, options)
  const { consent } = visitor
  const taken = takeDecision(visitor, posted, now())
  if (isRefusal(taken)) return refusalResponse(taken, request)
  const isRecorded = await writeRecord(options, report, taken.record, request)

  const headers = new Headers(PRIVATE)
  if (taken.isNewest) {
    const lines = setCookieLines(consent, taken.next, request, { ...site, now: now() })
    for (const line of lines) headers.append('set-cookie', line)
  }
  if (isForm(request)) {
    headers.set('location', returnPath)
    return new Response(null, { status: 303, headers })
  }
  const body: ConsentEndpointAnswer<Id> = {
    state: taken.isNewest ? taken.next : visitor.state,
    sendAgain: !isRecorded,
  }
  return Response.json(body, { headers })
}

async function readPosted<Id extends string>(
  consent: Consent<Id>,
  request: Request,
): Promise<PostedDecision | Refusal> {
  const text = await readBody(request)
  if (isRefusal(text)) return text
  return isForm(request) ? parseFormDecision(consent, text) : parseJsonDecision(text)
}

function checkOptions<Id extends string>({ consent, origin }: ConsentEndpointOptions<Id>): void {
  const taken = consent.categories.find(({ id }) => FORM_FIELDS.includes(id))
  if (taken) throw new ConsentError('INVALID_OPTION', `a form cannot tick the category "${taken.id}"`)
  if (origin !== undefined && !isOrigin(origin))
    throw new ConsentError('INVALID_OPTION', `origin: "${origin}"`)
}

function isOrigin(origin: string): boolean {
  try {
    return new URL(origin).origin === origin && /^https?:/.test(origin)
  } catch {
    return false
  }
}
