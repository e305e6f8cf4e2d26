// Segment's catalogue categories and what they mean to a visitor, as the old consent manager sorted them.

const FUNCTIONAL = [
  'CRM',
  'Customer Success',
  'Deep Linking',
  'Helpdesk',
  'Livechat',
  'Performance Monitoring',
  'Personalization',
  'SMS & Push Notifications',
  'Security & Fraud',
]
const ANALYTICS = [
  'A/B Testing',
  'Analytics',
  'Attribution',
  'Email',
  'Enrichment',
  'Heatmaps & Recordings',
  'Raw Data',
  'Realtime Dashboards',
  'Referrals',
  'Surveys',
  'Video',
]

/**
 * Unlike the old manager's, this table says nothing of a catalogue category that it does not know.
 *
 * @param analytics - the id of the category that counts
 */
export const catalogueRules = (analytics: string): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...['Advertising', 'Tag Managers'].map((name) => [name, 'advertising']),
    ...FUNCTIONAL.map((name) => [name, 'functional']),
    ...ANALYTICS.map((name) => [name, analytics]),
  ])
