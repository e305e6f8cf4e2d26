// What a visitor answered, as the shop can prove it, for that visitor alone.
import './history.css'
import type { StoredRecord } from '@assent/records'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ownHistory, subjectOf } from '../../records'

export const metadata: Metadata = { title: 'Your answers' }

/** By the visitor's clock. */
const timeOf = ({ content }: StoredRecord) => new Date(content?.decidedAt ?? 0).toISOString()

export default async function HistoryPage() {
  const own = new Headers(await headers())
  const history = await ownHistory(own)
  const decisions = history.filter(({ kind }) => kind === 'decision')
  return (
    <div className="prose history">
      <h1>Your answers</h1>
      {decisions.length === 0 ? (
        <p>{subjectOf(own) ? 'We keep no record of your answers.' : 'You have not answered yet.'}</p>
      ) : (
        <>
          <p>This is what we keep to prove what you answered. It says nothing else about you.</p>
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Allowed</th>
                <th scope="col">Proof</th>
              </tr>
            </thead>
            <tbody>
              {decisions.map((each) => (
                <tr key={each.recordId}>
                  <td>
                    <time dateTime={timeOf(each)}>{timeOf(each).slice(0, 16).replace('T', ' ')} UTC</time>
                  </td>
                  <td>
                    {Object.entries(each.content?.preferences ?? {})
                      .filter(([, preference]) => preference === 'granted')
                      .map(([id]) => id)
                      .join(', ')}
                  </td>
                  <td>
                    <a href={`/history/${each.recordId}`}>Page</a>{' '}
                    <a href={`/history/${each.recordId}?as=json`}>JSON</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <form action="/history/erase" method="post">
            <a href="/history/download">Download all</a> <button type="submit">Erase</button>
          </form>
        </>
      )}
    </div>
  )
}
