// Where a visitor of this demonstration is: where the page "Whose law" sent them, since it has no host in front that could
// tell. A real shop names that host: `headers: 'vercel'`.
import { resolveJurisdiction, type VisitorJurisdiction } from '@assent/core/server'
import { cookies } from 'next/headers'
import { consent } from './consent'

export const REGION_COOKIE = 'region'

const chosenRegion = async () => (await cookies()).get(REGION_COOKIE)?.value

export async function jurisdiction(request: Request): Promise<VisitorJurisdiction> {
  const law = await resolveJurisdiction(request, { resolve: chosenRegion })
  // who has chosen none is asked as strictly as anywhere, and the answer lasts as long as the declaration says
  return law.region ? law : { ...law, maxAgeDays: consent.cookie.maxAgeDays }
}
