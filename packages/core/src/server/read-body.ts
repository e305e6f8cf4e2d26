// The body of a post, as text, and never more of it than is read: a stranger decides how much is sent.
import { isForm, mediaType, refuse, type Refusal } from './refusal.js'

const MOST_BYTES = 16_384

/** The whole text, or why it is refused. What is beyond the limit is not read. */
export async function readBody(request: Request): Promise<string | Refusal> {
  if (!isReadable(request)) return refuse('UNSUPPORTED_TYPE')
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return refuse('TOO_LARGE')
  try {
    const bytes = await readBytes(request)
    return bytes ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : refuse('TOO_LARGE')
  } catch {
    return refuse('MALFORMED') // not UTF-8, or the connection broke
  }
}

function isReadable(request: Request): boolean {
  const type = request.headers.get('content-type') ?? ''
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8'
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  return (
    (isForm(request) || mediaType(request) === 'application/json') &&
    /^utf-?8$/i.test(charset) &&
    encoding.toLowerCase() === 'identity'
  )
}

async function readBytes(request: Request): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(MOST_BYTES)
  let length = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (length + part.value.length > MOST_BYTES) {
      reader?.cancel().catch(() => {}) // whether the sender minds is no concern of the answer
      return undefined
    }
    bytes.set(part.value, length)
    length += part.value.length
  }
  return bytes.subarray(0, length)
}
