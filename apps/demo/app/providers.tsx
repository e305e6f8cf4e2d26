'use client'
// The client half of the layout: consent and Segment around everything, the banner first to reach.
import { ConsentBanner } from '@assent/banner'
import { ConsentProvider } from '@assent/react'
import { usePathname } from 'next/navigation'
import type { ComponentProps, ReactNode } from 'react'
import { consent } from '../consent'
import { ShopProvider } from '../shop/shop-provider'
import { onRevoke } from './revoke'

interface Props extends Pick<ComponentProps<typeof ConsentProvider>, 'segment' | 'initialState'> {
  readonly children: ReactNode
}

export function Providers({ segment, initialState, children }: Props) {
  const pathname = usePathname() // the gallery shows banners of its own
  return (
    <ConsentProvider
      consent={consent}
      segment={segment && { ...segment, onRevoke }}
      initialState={initialState}
      endpoint="/api/consent"
    >
      {pathname !== '/gallery' && <ConsentBanner destinationSwitches preferencesHref="/privacy" />}
      <ShopProvider>{children}</ShopProvider>
    </ConsentProvider>
  )
}
