'use client'
// The way back: withdrawing is as easy as giving (GDPR 7(3)), so every page has one of these.
import { forwardRef } from 'react'
import { Opener } from './opener.js'
import type { PartProps } from './part.js'
import { PREFERENCES } from './standing-copy.js'

/** Opens the preferences from anywhere in the page, typically its footer. */
export const PreferencesTrigger = forwardRef<HTMLElement, PartProps>(function PreferencesTrigger(props, ref) {
  return <Opener ref={ref} base="assent-trigger" props={props} fallback={PREFERENCES} />
})
