// Which Segment the shop talks to. Read from the environment on each request, so that one build serves any workspace;
// with nothing set, the stand-in under /segment plays Segment's part.

interface RequestHeaders {
  get(name: string): string | null
}

export function segmentFor(env: NodeJS.ProcessEnv, headers: RequestHeaders) {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost'
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http'
  const standIn = `${scheme}://${host}/segment`
  const isRealWorkspace = Boolean(env.SEGMENT_WRITE_KEY || env.SEGMENT_REGION || env.SEGMENT_CDN_URL)
  // A write key of one's own belongs to Segment's own CDN; the stand-in would answer it with pretend destinations.
  const cdnUrl = env.SEGMENT_CDN_URL || (env.SEGMENT_WRITE_KEY ? undefined : standIn)
  const apiHost = env.SEGMENT_API_HOST || (isRealWorkspace ? undefined : `${host}/segment/v1`)
  return {
    /** Whether the stand-in of this server is the one that is asked, so that its log tells something. */
    usesStandIn: cdnUrl === standIn || apiHost === `${host}/segment/v1`,
    /** Whether nothing but this server is asked. */
    isSelfContained: cdnUrl === standIn && apiHost === `${host}/segment/v1`,
    segment: {
      writeKey: env.SEGMENT_WRITE_KEY || 'demo',
      cdnUrl,
      apiHost,
      protocol: protocolOf(env.SEGMENT_API_PROTOCOL) ?? (apiHost ? scheme : protocolOfCdn(env)),
      region: env.SEGMENT_REGION === 'eu' || env.SEGMENT_REGION === 'us' ? env.SEGMENT_REGION : undefined,
    } as const,
  }
}

const protocolOf = (value: string | undefined) => (value === 'http' || value === 'https' ? value : undefined)

/** Settings from a CDN over plain http name an API of the same kind; everywhere else Segment's own https holds. */
const protocolOfCdn = ({ SEGMENT_CDN_URL, SEGMENT_REGION }: NodeJS.ProcessEnv) =>
  SEGMENT_CDN_URL?.startsWith('http:') && !SEGMENT_REGION ? 'http' : undefined
