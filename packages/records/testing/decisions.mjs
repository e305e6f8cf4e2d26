// A shop's decisions, to have something to write down. JavaScript, for the benchmark runs it without a compiler.

/** @typedef {import('@assent/core').ConsentRecord} ConsentRecord */
/** @typedef {import('../src/index.js').RecordFacts} RecordFacts */

export const NOON = Date.UTC(2026, 0, 1, 12)

export const shop = {
  secret: 'a secret of thirty-two characters!',
  controller: { name: 'Shop Ltd', address: '1 High Street, Dublin', contact: 'privacy@shop.example' },
  processing: {
    privacyNotice: 'https://shop.example/privacy',
    withdrawalMethod: 'The cookie settings at the foot of every page',
    storageLocations: ['Ireland'],
    retentionPeriod: '3 years',
    personalData: ['Pages visited'],
  },
}

/**
 * @param {string} recordId
 * @param {Partial<ConsentRecord>} [more]
 * @returns {ConsentRecord}
 */
export const decision = (recordId, more) => ({
  recordId,
  subjectId: recordId,
  decidedAt: NOON,
  reason: 'save-choices',
  model: 'opt-in',
  noticeVersion: '3',
  mapping: 'map-1',
  preferences: { analytics: 'granted', advertising: 'denied' },
  denied: [],
  previous: { analytics: 'unset', advertising: 'unset' },
  ...more,
})

/**
 * @param {string} anonymousId
 * @param {Partial<RecordFacts>} [more]
 * @returns {RecordFacts}
 */
export const facts = (anonymousId, more) => ({
  subject: { anonymousId },
  jurisdiction: { id: 'EU', region: 'IE', basis: 'header' },
  signals: { gpc: false },
  notice: { hash: 'sha256-notice', language: 'en' },
  offered: {
    categories: [
      { id: 'analytics', label: 'Analytics', description: 'Counts visits' },
      { id: 'advertising', label: 'Advertising' },
    ],
    destinations: { Mixpanel: ['analytics'], Webhooks: ['analytics', 'advertising'] },
  },
  validForDays: 365,
  ...more,
})
