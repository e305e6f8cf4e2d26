// A strict content security policy for every page, with a nonce of its own: no inline code but Next's and ours, nothing
// from elsewhere. Only where the stand-in plays Segment: what a real workspace's vendors need is for its owner to say.
import { NextResponse, type NextRequest } from 'next/server'
import { segmentFor } from './segment-environment'

export function proxy(request: NextRequest) {
  if (!segmentFor(process.env, request.headers).usesStandIn) return NextResponse.next()
  const nonce = crypto.randomUUID()
  const own = `'self' 'nonce-${nonce}'`
  const policy = `default-src 'self'; script-src ${own}; style-src ${own}; base-uri 'none'; object-src 'none'`
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy) // where Next finds the nonce for its own scripts
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: '/((?!api|segment|_next|icon.svg|.well-known).*)' }
