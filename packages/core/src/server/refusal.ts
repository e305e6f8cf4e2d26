// What the consent endpoint says no to, and how: each refusal has a code, a status and a sentence.

const REFUSALS = {
  METHOD_NOT_ALLOWED: [405, 'Only GET and POST are answered here.'],
  FOREIGN_ORIGIN: [403, 'The request does not come from a page of this site.'],
  TOO_MANY_REQUESTS: [429, 'Too many requests. Try again later.'],
  UNSUPPORTED_TYPE: [415, 'Send application/json or application/x-www-form-urlencoded, in UTF-8.'],
  TOO_LARGE: [413, 'The body is larger than 16 kB.'],
  MALFORMED: [400, 'The body is not a decision.'],
  UNKNOWN_CATEGORY: [422, 'The body names a category that is not declared.'],
  REQUIRED_CATEGORY: [422, 'A required category cannot be denied.'],
  TOO_OLD: [422, 'The decision is older than an answer lasts.'],
  FOREIGN_RETURN: [400, '`returnTo` is not a path of this site.'],
} as const satisfies Readonly<Record<string, readonly [status: number, text: string]>>

export type RefusalCode = keyof typeof REFUSALS

export interface Refusal {
  readonly refused: RefusalCode
}

export const refuse = (refused: RefusalCode): Refusal => ({ refused })

/** Narrows a result to the refusal it may be. */
export function isRefusal(result: object | string): result is Refusal {
  return typeof result === 'object' && 'refused' in result
}

/** Headers of everything that the endpoint says: one visitor's answer, for nobody's cache. */
export const PRIVATE = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const

/** JSON for a script; a sentence for someone whose form was refused. */
export function refusalResponse(
  { refused }: Refusal,
  request: Request,
  more?: Readonly<Record<string, string>>,
): Response {
  const [status, message] = REFUSALS[refused]
  const headers = { ...PRIVATE, ...more }
  return isForm(request)
    ? new Response(`${message}\n`, {
        status,
        headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
      })
    : Response.json({ error: refused, message }, { status, headers })
}

export function isForm(request: Request): boolean {
  return mediaType(request) === 'application/x-www-form-urlencoded'
}

export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}
