// Where a visitor is, as the app's own host or lookup says. Headers count only where the app says whose they are,
// since anybody can send one. No address is looked up here.
import { jurisdictionOf, normalizeRegion, type JurisdictionOverrides } from '../jurisdiction.js'
import type { Jurisdiction } from '../laws.js'
import { inTime } from './in-time.js'
import { reportSafely } from './report-safely.js'

/** The headers of a host: the country, and its part where the host tells it. */
export interface RegionHeaders {
  readonly country: string
  readonly part?: string
}

const HOSTS = {
  vercel: { country: 'x-vercel-ip-country', part: 'x-vercel-ip-country-region' },
  /** The part needs Cloudflare's managed transform "Add visitor location headers". */
  cloudflare: { country: 'cf-ipcountry', part: 'cf-region-code' },
  /** Needs an origin request policy that forwards CloudFront's headers. */
  cloudfront: { country: 'cloudfront-viewer-country', part: 'cloudfront-viewer-country-region' },
  /** Fastly sets none by itself: set these from `client.geo.country_code` and `client.geo.region`. */
  fastly: { country: 'x-fastly-country-code', part: 'x-fastly-region' },
  netlify: 'x-nf-geo',
} as const satisfies Readonly<Record<string, RegionHeaders | 'x-nf-geo'>>

/** How the place of a visitor is found out. */
export interface RegionOptions {
  /** Whose headers to believe. Only where every request passes through it. @default none */
  readonly headers?: keyof typeof HOSTS | RegionHeaders | undefined
  /** The app's own lookup, asked when no header tells: an ISO 3166 code. */
  readonly resolve?:
    | ((request: Request) => string | null | undefined | Promise<string | null | undefined>)
    | undefined
  /** How long `resolve` may take before the region counts as unknown. @default 0.5 */
  readonly timeoutSeconds?: number | undefined
  /** Laid over the table, by region code. */
  readonly overrides?: JurisdictionOverrides | undefined
  /** Told when `resolve` fails or is late. */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** Whose law applies to a visitor, where that is, and how it is known. */
export interface VisitorJurisdiction extends Jurisdiction {
  readonly region?: string
  readonly basis?: 'header' | 'resolver' | 'default'
}

/** Never rejects: what cannot be found out is unknown, and unknown is `opt-in`. */
export async function resolveJurisdiction(
  request: Request,
  options: RegionOptions,
): Promise<VisitorJurisdiction> {
  const told = regionFromHeaders(request.headers, options.headers)
  const region = told ?? (await resolveSafely(request, options))
  const basis = told ? 'header' : region ? 'resolver' : 'default'
  return { ...jurisdictionOf(region, options.overrides), ...(region && { region }), basis }
}

function regionFromHeaders(headers: Headers, trusted: RegionOptions['headers']): string | undefined {
  if (!trusted) return undefined
  const names = typeof trusted === 'string' ? HOSTS[trusted] : trusted
  if (names === 'x-nf-geo') return fromNetlify(headers.get(names))
  const part = names.part ? headers.get(names.part) : null
  return regionOf(headers.get(names.country), part)
}

/** A part that is no code is left out: the country is then under the strictest of its laws. */
function regionOf(country: unknown, part: unknown): string | undefined {
  if (typeof country !== 'string') return undefined
  const whole = typeof part === 'string' ? normalizeRegion(`${country}-${part}`) : undefined
  return whole ?? normalizeRegion(country)
}

/** JSON in base64: `{ "country": { "code": "US" }, "subdivision": { "code": "CA" } }`. */
function fromNetlify(header: string | null): string | undefined {
  try {
    const { country, subdivision } = JSON.parse(atob(header ?? '')) as Readonly<
      Record<string, { code?: unknown }>
    >
    return regionOf(country?.code, subdivision?.code)
  } catch {
    return undefined
  }
}

async function resolveSafely(
  request: Request,
  { resolve, timeoutSeconds = 0.5, onError }: RegionOptions,
): Promise<string | undefined> {
  if (!resolve) return undefined
  try {
    const found: unknown = await inTime(() => resolve(request), timeoutSeconds, 'no region')
    return typeof found === 'string' ? normalizeRegion(found) : undefined
  } catch (error) {
    reportSafely(onError, error)
    return undefined
  }
}
