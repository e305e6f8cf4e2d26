import './globals.css'
import './shop.css'
import './text.css'
import '@assent/banner/styles.css'
import { ConsentBanner } from '@assent/banner'
import { getConsent } from '@assent/react/next'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { consent } from '../consent'
import { segmentFor } from '../segment-environment'
import { SiteFooter } from '../shop/site-footer'
import { SiteHeader } from '../shop/site-header'
import { jurisdiction } from '../visitor-region'
import { PageViews } from './page-views'
import { Providers } from './providers'
import { UnlessAnotherAsks } from './unless-another-asks'

export const metadata: Metadata = {
  title: { default: 'Little Kiln', template: '%s · Little Kiln' },
  description: 'Stoneware for the kitchen table. A demonstration shop: nothing is for sale.',
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const requestHeaders = await headers()
  const { state: initialState } = await getConsent({ consent, jurisdiction })
  const { segment } = segmentFor(process.env, requestHeaders)
  const nonce = requestHeaders.get('x-nonce') ?? undefined
  return (
    <html lang="en">
      <body>
        <Providers segment={{ ...segment, nonce }} initialState={initialState}>
          <UnlessAnotherAsks>
            <ConsentBanner destinationSwitches preferencesHref="/privacy" />
          </UnlessAnotherAsks>
          <PageViews />
          <a className="skip-link" href="#content">
            Skip to content
          </a>
          <SiteHeader />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter />
        </Providers>
      </body>
    </html>
  )
}
