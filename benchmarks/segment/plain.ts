// What an app does by Segment's documentation, with the code in the page already.
import { AnalyticsBrowser } from '@segment/analytics-next'
import { apiHost, cdnUrl, type Open } from './contestant.js'

export const open: Open = () => {
  const analytics = new AnalyticsBrowser()
  const integrations = { 'Segment.io': { apiHost, protocol: 'http' as const } }
  return Promise.resolve({
    grant: () => void analytics.load({ writeKey: 'wk', cdnURL: cdnUrl }, { integrations }),
    track: async (name) => void (await analytics.track(name)),
  })
}
