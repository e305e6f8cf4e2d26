// One proof, as a page to print or as a receipt, to the visitor whose answer it is.
import { ownHistory, records } from '../../../records'

const HEADERS = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'" }

interface Context {
  readonly params: Promise<{ readonly record: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { record: recordId } = await params
  const isOwn = (await ownHistory(request.headers)).some((own) => own.recordId === recordId)
  if (!isOwn) return new Response('No such record of yours.', { status: 404, headers: HEADERS })
  if (new URL(request.url).searchParams.get('as') === 'json') {
    return Response.json(await records().proof(recordId), { headers: HEADERS })
  }
  const page = await records().proofPage(recordId)
  return new Response(page, { headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' } })
}
