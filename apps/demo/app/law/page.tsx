// Plays a visitor from anywhere, with and without Global Privacy Control: whose law applies, what is asked, what follows.
import './law.css'
import { isAllowed, isAnswered } from '@assent/core'
import {
  createConsentEndpoint,
  jurisdictionOf,
  JURISDICTIONS,
  readConsent,
  readVisitorConsent,
} from '@assent/core/server'
import type { Metadata } from 'next'
import { consent } from '../../consent'

export const metadata: Metadata = { title: 'Whose law' }

interface Props {
  readonly searchParams: Promise<{ readonly region?: string; readonly gpc?: string }>
}

const SHOP = 'https://shop.example'
const REGIONS = JURISDICTIONS.flatMap(({ regions }) => regions.split(' ')).sort()

/** What the server reads from such a visitor's first request, and what it keeps after each button. */
async function play(region: string, hasSignal: boolean) {
  const law = jurisdictionOf(region)
  const options = { consent, jurisdiction: () => law, rateLimit: false } as const
  const headers: Record<string, string> = { origin: SHOP, ...(hasSignal && { 'sec-gpc': '1' }) }
  const visitor = await readVisitorConsent(new Request(SHOP, { headers }), options)
  const press = async (answer: string) => {
    const body = new URLSearchParams({ answer })
    const response = await createConsentEndpoint(options)(
      new Request(SHOP, { method: 'POST', headers, body }),
    )
    return readConsent(visitor.consent, response.headers.get('set-cookie')?.split(';')[0])
  }
  return { law, visitor, states: [visitor.state, await press('accept-all'), await press('reject-all')] }
}

export default async function LawPage({ searchParams }: Props) {
  const { region = '', gpc } = await searchParams
  const { law, visitor, states } = await play(region, gpc === 'on')
  return (
    <div className="prose law">
      <h1>Whose law</h1>
      <form>
        <label>
          Region <input name="region" list="regions" defaultValue={region} placeholder="US-CA, DE, CA-QC" />
        </label>
        <datalist id="regions">
          {REGIONS.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </datalist>
        <label>
          <input type="checkbox" name="gpc" defaultChecked={gpc === 'on'} /> Global Privacy Control
        </label>
        <button type="submit">Play this visitor</button>
      </form>
      {law.id !== 'unknown' && (
        <form action="/law/visit" method="post">
          <input type="hidden" name="region" value={region} />
          <button type="submit">Visit the shop from there</button>
          <p>
            A cookie says so to this demonstration until the browser is closed. What was answered stays
            answered.
          </p>
        </form>
      )}
      <dl data-testid="law">
        <dt>Law</dt>
        <dd>
          <a href={law.law.url} rel="noreferrer">
            {law.law.name}
          </a>{' '}
          ({law.id})
        </dd>
        <dt>Held against it</dt>
        <dd>
          {law.law.checked ? (
            <>
              on {law.law.checked.on}, by{' '}
              <a href={law.law.checked.at} rel="noreferrer">
                {law.law.checked.as === 'text' ? 'its text' : 'a summary'}
              </a>
            </>
          ) : (
            'never'
          )}
        </dd>
        <dt>Model</dt>
        <dd>{law.model}</dd>
        <dt>Banner</dt>
        <dd>{isAnswered(visitor.consent, visitor.state) ? 'not shown' : 'shown'}</dd>
        <dt>An answer is kept</dt>
        <dd>{visitor.consent.cookie.maxAgeDays} days</dd>
        <dt>Signal</dt>
        <dd>
          {visitor.state.signal ? 'Opt-out request honoured' : 'none'}
          {law.signal.mustHonour ? '; the law demands that it is honoured' : ''}
          {law.signal.mustShow ? ' and that the page says so' : ''}
          {law.signal.laterGrant === 'yields' ? '; it prevails over a later grant' : ''}
        </dd>
      </dl>
      <table>
        <thead>
          <tr>
            {['Purpose', 'Before an answer', 'After “Accept all”', 'After “Reject all”'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {consent.categories.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {states.map((state, column) => (
                <td key={column}>{isAllowed(state, id) ? 'allowed' : 'shut'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
