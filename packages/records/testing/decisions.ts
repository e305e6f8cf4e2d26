// A shop's decisions, to have something to write down.
import type { ConsentRecord } from '@assent/core'
import type { RecordFacts, RecordsOptions } from '../src/index.js'

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
} satisfies Partial<RecordsOptions>

export function decision(recordId: string, more: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
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
  }
}

export function facts(anonymousId: string, more: Partial<RecordFacts> = {}): RecordFacts {
  return {
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
  }
}
