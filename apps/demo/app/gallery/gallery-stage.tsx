'use client'
// A visitor of its own for each choice: asked anew, answering into memory.
import { ConsentBanner, PreferencesTrigger, type BannerCopy } from '@assent/banner'
import { ConsentProvider } from '@assent/react'
import { useEffect, useState } from 'react'
import { consent } from '../../consent'
import type { Choice } from './choices'

function createMemoryJar() {
  let kept: string[] = []
  return { read: () => kept, write: (value: string) => void (kept = [value]) }
}

export function GalleryStage({ choice, copy }: { readonly choice: Choice; readonly copy: BannerCopy }) {
  const [jar] = useState(createMemoryJar)
  const { position, theme, model } = choice
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme !== 'automatic') dataset['assentTheme'] = theme
    return () => void delete dataset['assentTheme']
  }, [theme])
  return (
    <ConsentProvider consent={{ ...consent, model }} jar={jar}>
      <ConsentBanner copy={copy} position={position} dismiss="decides-nothing" destinationSwitches />
      <p>
        <PreferencesTrigger className="link-button" copy={copy} />
      </p>
    </ConsentProvider>
  )
}
