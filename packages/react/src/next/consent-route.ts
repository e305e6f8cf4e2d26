// The consent endpoint as a route handler.
import { createConsentEndpoint, type ConsentEndpointOptions } from '@assent/core/server'

/** The methods of the route. */
export interface ConsentRoute {
  GET(request: Request): Promise<Response>
  POST(request: Request): Promise<Response>
}

/**
 * For `app/api/consent/route.ts`: `export const { GET, POST } = consentRoute({ consent })`.
 *
 * @throws ConsentError `INVALID_OPTION`
 */
export function consentRoute<Id extends string>(options: ConsentEndpointOptions<Id>): ConsentRoute {
  const endpoint = createConsentEndpoint(options)
  return { GET: endpoint, POST: endpoint }
}
