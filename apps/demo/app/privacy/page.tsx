// The privacy notice, written by the declaration and by what is publicly known of its destinations.
import '@assent/banner/disclosure.css'
import { PreferencesTrigger } from '@assent/banner'
import { ConsentDisclosure, CookieTable } from '@assent/banner/disclosure'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { DestinationTable } from '../../shop/destination-table'
import { consent } from '../../consent'
import { segmentFor } from '../../segment-environment'

export const metadata: Metadata = { title: 'Privacy notice' }

export default async function PrivacyPage() {
  const { segment } = segmentFor(process.env, await headers())
  const { region = 'us', cdnUrl, apiHost } = segment
  return (
    <div className="prose">
      <h1>Privacy notice</h1>
      <p>
        You decide, for each purpose below, whether this shop may use it. Before you answer, nothing about
        your visit leaves this browser and nothing but your answer is stored in it. You can change your mind
        on every page, under “Privacy preferences”.
      </p>
      <ConsentDisclosure consent={consent} region={region} cdnUrl={cdnUrl} apiHost={apiHost}>
        <PreferencesTrigger className="link-button">Privacy preferences</PreferencesTrigger>
      </ConsentDisclosure>
      <CookieTable consent={consent} />
      <h2>Who receives data now</h2>
      <DestinationTable />
    </div>
  )
}
