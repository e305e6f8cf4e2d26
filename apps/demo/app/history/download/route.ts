// All that is kept of a visitor's answers, as a file.
import { ownHistory } from '../../../records'

export async function GET(request: Request): Promise<Response> {
  const headers = {
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="your-answers.json"',
  }
  return Response.json(await ownHistory(request.headers), { headers })
}
