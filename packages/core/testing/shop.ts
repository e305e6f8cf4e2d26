// A small shop's declaration, and a store over it whose every outside part is in memory and writes into one log.
import { createConsentStore } from '../src/acts.js'
import type { ConsentOptions } from '../src/declaration.js'
import { defineConsent } from '../src/define-consent.js'
import type { CookieJar } from '../src/cookie.js'
import { openDestinations, type Gate } from '../src/gate.js'
import type { OtherTabs, StoreOptions } from '../src/store.js'

export type ShopCategory = 'essential' | 'functional' | 'analytics' | 'advertising'

export const NOON = 1_700_000_000_000

export function declareShop(options: Partial<ConsentOptions<ShopCategory>> = {}) {
  return defineConsent<ShopCategory>({
    categories: [
      { id: 'essential', label: 'Essential', description: 'Your basket.', required: true },
      { id: 'functional', label: 'Functional', description: 'A chat with us.' },
      { id: 'analytics', label: 'Analytics', description: 'Which pages are read.' },
      { id: 'advertising', label: 'Advertising', description: 'Offers on other sites.' },
    ],
    destinations: {
      Amplitude: 'analytics',
      'Google Analytics 4 Web': ['analytics', 'advertising'],
      Intercom: 'functional',
    },
    ...options,
  })
}

export interface MemoryJar extends CookieJar {
  values: string[]
  maxAgeSeconds: number | undefined
}

export function createMemoryJar(values: string[] = [], log: string[] = []): MemoryJar {
  return {
    values,
    maxAgeSeconds: undefined,
    read() {
      return this.values
    },
    write(value, maxAgeSeconds) {
      this.values = [value]
      this.maxAgeSeconds = maxAgeSeconds
      log.push(`cookie ${grantsIn(value)}`)
    },
  }
}

/** The categories that a cookie grants, as its bytes say. */
export function grantsIn(cookie: string): string {
  const { custom } = JSON.parse(decodeURIComponent(cookie)) as { custom: Record<string, boolean> }
  return Object.keys(custom)
    .filter((id) => custom[id])
    .join(',')
}

/** Tabs of one browser: what one announces the others hear. */
export function createMemoryBus(): () => OtherTabs {
  const followers = new Map<OtherTabs, () => void>()
  return () => {
    const tab: OtherTabs = {
      announce: () =>
        [...followers].forEach(([other, refresh]) => {
          if (other !== tab) refresh()
        }),
      listen(refresh) {
        followers.set(tab, refresh)
        return () => void followers.delete(tab)
      },
    }
    return tab
  }
}

export function openShop(options: Partial<StoreOptions<ShopCategory>> = {}) {
  const log: string[] = []
  const errors: unknown[] = []
  const consent = options.consent ?? declareShop()
  const clock = { now: NOON }
  let ids = 0
  const store = createConsentStore<ShopCategory>({
    consent,
    jar: createMemoryJar([], log),
    createId: () => `decision-${++ids}`,
    now: () => clock.now,
    onDecision: ({ reason }) => void log.push(`record ${reason}`),
    onError: (error) => void errors.push(error),
    ...options,
  })
  const gate: Gate = {
    apply: (next, _previous, cause) =>
      void log.push(`gate ${cause} ${openDestinations(next, consent.destinations).join(', ')}`),
  }
  store.subscribe(({ decidedAt }) => log.push(`state ${decidedAt}`))
  store.connect(gate)
  return { store, consent, log, errors, clock }
}
