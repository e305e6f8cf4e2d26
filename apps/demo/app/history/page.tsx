// What a visitor answered, as the shop can prove it, for that visitor alone.
import './history.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ownHistory } from '../../records'

export const metadata: Metadata = { title: 'Your answers' }

export default async function HistoryPage() {
  const history = await ownHistory(new Headers(await headers()))
  const decisions = history.filter(({ kind }) => kind === 'decision')
  const erased = history.length - decisions.length
  return (
    <div className="prose history">
      <h1>Your answers</h1>
      {decisions.length === 0 ? (
        <p>{erased > 0 ? 'Your answers were erased from our records.' : 'You have not answered yet.'}</p>
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
              {decisions.map(({ recordId, recordedAt, content }) => (
                <tr key={recordId}>
                  <td>
                    <time dateTime={new Date(recordedAt).toISOString()}>
                      {new Date(recordedAt).toISOString().slice(0, 16).replace('T', ' ')} UTC
                    </time>
                  </td>
                  <td>
                    {Object.entries(content?.preferences ?? {})
                      .filter(([, preference]) => preference === 'granted')
                      .map(([id]) => id)
                      .join(', ')}
                  </td>
                  <td>
                    <a href={`/history/${recordId}`}>Page</a>{' '}
                    <a href={`/history/${recordId}?as=json`}>JSON</a>
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
