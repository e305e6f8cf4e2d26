// What a request's browser signals: https://www.w3.org/TR/gpc/.

/** The refusals that a browser signals. `dnt` is looked at only where the app asks for it. */
export interface Signals {
  readonly gpc: boolean
  readonly dnt?: boolean
}

/** `Sec-GPC: 1`, and nothing that looks like it. */
export function readSignals(
  headers: Headers,
  { doNotTrack }: { readonly doNotTrack?: boolean } = {},
): Signals {
  const gpc = headers.get('sec-gpc') === '1'
  return doNotTrack ? { gpc, dnt: headers.get('dnt') === '1' } : { gpc }
}

/** Whether the browser refuses sale, sharing and targeted advertising. */
export function isSignalled({ gpc, dnt = false }: Signals): boolean {
  return gpc || dnt
}

/**
 * What a site answers at `/.well-known/gpc.json`: that it honours the signal.
 *
 * @param lastUpdate - the day since which it does, `2026-11-25`
 */
export function gpcWellKnown(lastUpdate: string): Response {
  const headers = { 'cache-control': 'public, max-age=86400', 'x-content-type-options': 'nosniff' }
  return Response.json({ gpc: true, lastUpdate }, { headers })
}
