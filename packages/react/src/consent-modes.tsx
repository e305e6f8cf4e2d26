'use client'
// Where vendors' own consent modes are told what was answered.
import { followConsentModes, type ConsentMode } from '@assent/core/consent-modes'
import { useEffect, useState } from 'react'
import { useConsentContext } from './consent-context.js'
import type { RegisteredId } from './register.js'

export interface ConsentModesProps {
  /** From `@assent/core/consent-modes`, or your own. Read once. */
  readonly to: readonly ConsentMode<RegisteredId>[]
}

/**
 * Tells vendors what is granted: before Segment can start any, where it stands in the provider's first render, and at once on
 * each change. Renders nothing.
 *
 * @throws ConsentError `UNKNOWN_CATEGORY`
 */
export function ConsentModes(props: ConsentModesProps): null {
  const { store, writing } = useConsentContext()
  const [modes] = useState(props.to)
  useEffect(() => {
    store.refresh() // as the provider does, but it does only after what is below it
    return followConsentModes(store, modes, {
      onError: (error) => writing.report('CONSENT_MODE_FAILED', error),
    })
  }, [store, writing, modes])
  return null
}
