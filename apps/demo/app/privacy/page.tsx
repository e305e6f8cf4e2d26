// The privacy notice: written by what `assent docs` made of the declaration, the reviewed destinations and what the shop's
// privacy officer filled in.
import '@assent/banner/disclosure.css'
import './privacy.css'
import { PreferencesTrigger } from '@assent/banner'
import { ConsentDisclosure, CookieTable } from '@assent/banner/disclosure'
import { getConsent } from '@assent/react/next'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { DestinationTable } from '../../shop/destination-table'
import { recipients, record, reviewed } from '../../privacy-record'
import { segmentFor } from '../../segment-environment'
import { jurisdiction } from '../../visitor-region'

export const metadata: Metadata = { title: 'Privacy notice' }

interface TermsProps {
  readonly name: string
  readonly terms: Readonly<Record<string, string | null>>
}

/** What was agreed with one recipient. */
function Terms({ name, terms }: TermsProps) {
  return (
    <details>
      <summary>{name}</summary>
      <dl>
        {Object.entries(terms).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

export default async function PrivacyPage() {
  const { segment } = segmentFor(process.env, await headers())
  const { region = 'us', cdnUrl, apiHost } = segment
  const { consent } = await getConsent({ consent: reviewed, jurisdiction }) // under the law of the place
  return (
    <div className="prose privacy">
      <h1>Privacy notice</h1>
      <p>
        You decide, for each purpose below, whether this shop may use it.{' '}
        {consent.model === 'opt-in'
          ? 'Before you answer, nothing about your visit leaves this browser and nothing but your answer is stored in it.'
          : 'Where you are, the law lets it do so until you refuse.'}{' '}
        You can change your mind on every page, under “Privacy preferences”.
      </p>
      <h2>Who answers for this</h2>
      <p>{record.controller}</p>
      <p>Data protection officer: {record['data-protection-officer']}</p>
      <h2>What is used</h2>
      <p>{record['personal-data']}</p>
      <ConsentDisclosure consent={consent} region={region} cdnUrl={cdnUrl} apiHost={apiHost}>
        <PreferencesTrigger className="link-button">Privacy preferences</PreferencesTrigger>
      </ConsentDisclosure>
      <h2>What was agreed with whom, and for how long</h2>
      <Terms
        name="Segment (Twilio)"
        terms={{ Transfers: record.segment.safeguards, 'Kept for': record['segment-retention'] }}
      />
      {recipients.map(({ creationName, recipient, role, transfer, safeguards, retention }) => (
        <Terms
          key={creationName}
          name={recipient}
          terms={{ Role: role, Where: transfer, Transfers: safeguards, 'Kept for': retention }}
        />
      ))}
      <h2>Cookies and storage</h2>
      <CookieTable consent={consent} endpoint="/api/consent" />
      <h2>Who receives data now</h2>
      <DestinationTable />
    </div>
  )
}
