// Forgets whose answers these were (GDPR 17); a line that says so stays.
import { records, subjectOf } from '../../../records'

export async function POST(request: Request): Promise<Response> {
  const site = request.headers.get('sec-fetch-site')
  if (site !== 'same-origin') return new Response('From this site only.', { status: 403 })
  const subject = subjectOf(request.headers)
  if (subject) await records().erase(subject)
  return new Response(null, { status: 303, headers: { location: '/history' } })
}
