// A lock with one destination that was reviewed, for what reads a lock.
import type { Lock, LockedDestination, Review } from '../src/lock.js'

export const reviewed = (review: Partial<Review> = {}): Review => ({
  categories: ['analytics'],
  mode: 'action',
  workspaceCategories: ['analytics'],
  reviewer: 'Ada',
  date: '2026-11-25',
  note: '',
  ...review,
})

export const amplitude: LockedDestination = {
  name: 'Actions Amplitude',
  displayName: 'Amplitude (Actions)',
  names: ['Actions Amplitude', 'Amplitude (Actions)'],
  mode: 'action',
  workspaceCategories: ['analytics'],
  listedCategory: 'Analytics',
  catalogueCategories: ['Analytics'],
  website: 'https://amplitude.com',
  regions: ['us', 'eu'],
  endpoints: ['us', 'eu'],
  scriptOrigins: [],
  review: reviewed(),
}

export const lockOf = (...destinations: LockedDestination[]): Lock => ({
  lockVersion: 1,
  source: { writeKey: 'key', region: 'us', cdnUrl: null },
  catalogueVersion: '2025-11-06',
  destinations,
})
