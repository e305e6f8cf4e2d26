'use client'
// The way back: withdrawing is as easy as giving (GDPR 7(3)), so every page has one of these.
import { forwardRef } from 'react'
import { firstLayerCopy } from './copy.js'
import { Opener } from './opener.js'
import type { PartProps } from './part.js'

/** Opens the preferences from anywhere in the page, typically its footer. */
export const PreferencesTrigger = forwardRef<HTMLElement, PartProps>(function PreferencesTrigger(props, ref) {
  return <Opener {...props} ref={ref} base="assent-trigger" fallback={firstLayerCopy.preferences} />
})
