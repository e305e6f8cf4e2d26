// Sends a visitor into the shop as somebody from the region they chose.
import { REGION_COOKIE } from '../../../visitor-region'

export async function POST(request: Request): Promise<Response> {
  const region = String((await request.formData()).get('region')).replaceAll(/[^\w-]/g, '')
  const cookie = `${REGION_COOKIE}=${region}; Path=/; HttpOnly; SameSite=Lax`
  return new Response(null, { status: 303, headers: { location: '/', 'set-cookie': cookie } })
}
