import type { Metadata } from 'next'
import { DestinationTable } from '../../shop/destination-table'
import { consent } from '../../consent'

export const metadata: Metadata = { title: 'Privacy notice' }

export default function PrivacyPage() {
  return (
    <div className="prose">
      <h1>Privacy notice</h1>
      <p>
        You decide, for each purpose below, whether this shop may use it. Before you answer, nothing about
        your visit leaves this browser and nothing but your answer is stored in it. You can change your mind
        on every page, under “Privacy preferences”.
      </p>
      <dl className="purposes">
        {consent.categories.map(({ id, label, description, required }) => (
          <div key={id}>
            <dt>
              {label}
              {required ? <span className="tag">always on</span> : null}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <h2>Who receives data</h2>
      <DestinationTable />
      <h2>How long</h2>
      <p>
        Your answer is kept for {consent.cookie.maxAgeDays} days in the cookie{' '}
        <code>{consent.cookie.name}</code>. The identifiers of a purpose are deleted from this browser when
        you withdraw your consent.
      </p>
    </div>
  )
}
