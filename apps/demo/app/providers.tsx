'use client'
// The client half of the layout: consent and Segment around everything.
import { ConsentModes, ConsentProvider } from '@assent/react'
import type { ComponentProps, ReactNode } from 'react'
import { consent } from '../consent'
import { ShopProvider } from '../shop/shop-provider'
import { consentModes } from './consent-modes'
import { onRevoke } from './revoke'

interface Props extends Pick<ComponentProps<typeof ConsentProvider>, 'segment' | 'initialState'> {
  readonly children: ReactNode
}

export function Providers({ segment, initialState, children }: Props) {
  return (
    <ConsentProvider
      consent={consent}
      segment={segment && { ...segment, onRevoke }}
      initialState={initialState}
      endpoint="/api/consent"
    >
      <ConsentModes to={consentModes} />
      <ShopProvider>{children}</ShopProvider>
    </ConsentProvider>
  )
}
