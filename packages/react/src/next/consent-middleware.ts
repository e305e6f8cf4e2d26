// The consent endpoint in front of all routes, for an app that would rather have no route of its own for it.
import { createConsentEndpoint, gpcWellKnown, type ConsentEndpointOptions } from '@assent/core/server'

export interface ConsentMiddlewareOptions<Id extends string> extends ConsentEndpointOptions<Id> {
  /** The path it answers. @default '/api/consent' */
  readonly path?: string | undefined
  /** The day since which Global Privacy Control is honoured, to tell at `/.well-known/gpc.json`. */
  readonly gpcSince?: string | undefined
}

/**
 * Answers the consent endpoint and `/.well-known/gpc.json`; undefined for everything else, which goes on untouched and
 * as static as it was.
 *
 * @throws ConsentError `INVALID_OPTION`
 */
export function consentMiddleware<Id extends string>({
  path = '/api/consent',
  gpcSince,
  ...options
}: ConsentMiddlewareOptions<Id>): (request: Request) => Promise<Response | undefined> {
  const endpoint = createConsentEndpoint(options)
  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === path) return withWholeLocation(await endpoint(request), request.url)
    return gpcSince && pathname === '/.well-known/gpc.json' ? gpcWellKnown(gpcSince) : undefined
  }
}

/** Next's middleware reads a `Location` as a whole address, and makes a path of it again for the same site. */
function withWholeLocation(response: Response, base: string): Response {
  const path = response.headers.get('location')
  if (path !== null) response.headers.set('location', new URL(path, base).href)
  return response
}
