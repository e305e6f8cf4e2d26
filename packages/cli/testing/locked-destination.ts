// One destination as the lock has it, for what reads a lock without a workspace.
import type { Lock, LockedDestination } from '@assent/core/lock'

export const INTERCOM: LockedDestination = {
  name: 'Intercom',
  displayName: 'Intercom',
  names: ['Intercom'],
  mode: 'classic',
  workspaceCategories: ['functional'],
  listedCategory: 'Livechat',
  catalogueCategories: ['Livechat'],
  website: 'https://www.intercom.com',
  regions: ['us', 'eu'],
  endpoints: ['us', 'eu'],
  scriptOrigins: [],
  review: null,
}

export const lockWith = (...destinations: LockedDestination[]): Lock => ({
  lockVersion: 1,
  source: { writeKey: 'key', region: 'us', cdnUrl: null },
  catalogueVersion: '2025-11-06',
  destinations,
})

/** The same by another name. */
export const destination = (name: string, more: Partial<LockedDestination> = {}): LockedDestination => ({
  ...INTERCOM,
  name,
  displayName: name,
  names: [name],
  ...more,
})
