// Through the gate: nothing of Segment's is in the page before the grant.
import { defineConsent } from '@assent/core'
import { createBrowserStore } from '@assent/core/browser'
import { createSegment } from '@assent/core/segment'
import { apiHost, cdnUrl, type Open } from './contestant.js'

export const open: Open = () => {
  const consent = defineConsent({
    categories: [{ id: 'analytics', label: 'Analytics', description: 'Numbers' }],
    destinations: { Webhooks: 'analytics' },
  })
  const store = createBrowserStore({ consent })
  const where = { writeKey: 'wk', cdnUrl, apiHost, protocol: 'http' as const }
  const segment = createSegment(store, { ...where, maxHeldCalls: 5000, consentEvent: false })
  segment.connect()
  return Promise.resolve({
    grant: () => store.grant(['analytics']),
    track: (name) => segment.track(name),
  })
}
