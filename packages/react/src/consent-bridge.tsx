'use client'
// Where a third-party CMP asks instead of a banner of ours.
import { createActs } from '@assent/core'
import { followBridge, type Bridge, type BridgeCategories } from '@assent/core/bridges'
import { useEffect, useState } from 'react'
import { useConsentContext } from './consent-context.js'
import type { PreferencesSwitch } from './preferences-switch.js'
import type { RegisteredId } from './register.js'

export interface ConsentBridgeProps<Foreign extends string = string> {
  /** From `@assent/core/bridges`, or your own. Read once. */
  readonly from: Bridge<Foreign>
  /** Category -> every id of the CMP's that it needs. A category left out stays denied. */
  readonly categories: BridgeCategories<RegisteredId, Foreign>
}

/** The bridges of each provider: of several the first that has preferences shows them. */
const beside = new WeakMap<PreferencesSwitch, Set<Pick<Bridge, 'open'>>>()

/**
 * Takes the answers of a third-party CMP as the visitor's, and has `openPreferences` show the CMP's own. Renders nothing;
 * stands in place of `<ConsentBanner />`.
 *
 * @throws ConsentError `UNKNOWN_CATEGORY`, `REQUIRED_CATEGORY`
 */
export function ConsentBridge<Foreign extends string>(props: ConsentBridgeProps<Foreign>): null {
  const { store, writing, preferences } = useConsentContext()
  const [bridge] = useState(props.from)
  const categories = JSON.stringify(props.categories)
  useEffect(() => {
    const bridged = { ...store, ...createActs(writing) }
    bridged.refresh() // as the provider does, but it does only after what is below it
    return followBridge(bridged, bridge, {
      categories: JSON.parse(categories) as BridgeCategories<string, Foreign>,
      onError: (error) => writing.report('BRIDGE_FAILED', error),
    })
  }, [store, writing, bridge, categories])
  useEffect(() => {
    const bridges = beside.get(preferences) ?? new Set()
    beside.set(preferences, bridges.add(bridge))
    const stop = preferences.subscribe(() => {
      if (!preferences.isOpen()) return
      preferences.set(false) // ours are not to open
      try {
        ;[...bridges].find(({ open }) => open)?.open?.()
      } catch (cause) {
        writing.report('BRIDGE_FAILED', cause)
      }
    })
    return () => {
      bridges.delete(bridge)
      stop()
    }
  }, [preferences, bridge, writing])
  return null
}
