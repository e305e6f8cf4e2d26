// Sends a visitor into the shop as somebody from the region they chose.
import { cookies } from 'next/headers'
import { REGION_COOKIE } from '../../../visitor-region'

export async function POST(request: Request): Promise<Response> {
  const region = String((await request.formData()).get('region'))
  ;(await cookies()).set(REGION_COOKIE, region, { path: '/', httpOnly: true, sameSite: 'lax' })
  return new Response(null, { status: 303, headers: { location: '/' } })
}
