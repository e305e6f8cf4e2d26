import { defineConsent } from '@assent/core'
import { describe, expect, it } from 'vitest'
import { INTERCOM, lockWith } from '../../testing/locked-destination.js'
import { knownFacts } from './known-facts.js'
import { pendingReviews } from './pending-reviews.js'

const consent = defineConsent({
  categories: [
    { id: 'functional', label: 'Functional', description: 'The chat window.' },
    { id: 'advertising', label: 'Advertising', description: 'Our campaigns.' },
    { id: 'marketing', label: 'Marketing', description: 'More of them.' },
  ],
})
const unknown = {
  ...INTERCOM,
  name: 'Nobody',
  displayName: 'Nobody',
  names: ['Nobody'],
  workspaceCategories: [],
  catalogueCategories: [],
  website: '',
  endpoints: [],
}
const pixel = {
  ...unknown,
  name: 'Pixel',
  displayName: 'Pixel',
  names: ['Pixel'],
  listedCategory: 'Advertising',
}
const waiting = (...destinations: (typeof INTERCOM)[]) => pendingReviews(lockWith(...destinations), consent)
const factsOf = (destination: typeof INTERCOM) => waiting(destination).map(knownFacts).flat()

describe('what waits for a review', () => {
  it('is told with its own findings, and with none of another', () => {
    const found = waiting(INTERCOM, unknown).map(({ findings }) => findings.map(({ code }) => code))
    expect(found).toEqual([['not-reviewed'], ['not-reviewed', 'unmapped']])
  })

  it('has as a suggestion what the app maps it to, else the first category for advertising where it is for that', () => {
    const suggested = waiting(INTERCOM, unknown, pixel).map((one) => one.suggested)
    expect(suggested).toEqual([['functional'], [], ['advertising']])
  })
})

describe('what a reviewer is shown', () => {
  it('is all that is known', () => {
    expect(factsOf(INTERCOM)).toEqual([
      'creation name  Intercom',
      'mode           runs its code in the page (classic)',
      'catalogue      Livechat',
      'website        https://www.intercom.com',
      'Segment says   functional',
      'the app says   functional',
      'receives in    us, eu',
      'documented at  https://www.twilio.com/docs/segment/connections/destinations/catalog/intercom',
      '! Not reviewed: runs in the page',
    ])
  })

  it('is said to be unknown where it is', () => {
    expect(factsOf(pixel)).toEqual([
      'creation name  Pixel',
      'mode           runs its code in the page (classic)',
      expect.stringMatching(/^catalogue {6}not in the catalogue of \d{4}-\d\d-\d\d$/),
      'website        not known',
      'Segment says   no consent category',
      'the app says   no category',
      'receives in    not known',
      'note           a platform for advertising',
      '! Not reviewed: runs in the page',
      '! Without a category: stays shut, unnoticed',
    ])
  })

  it('is that nothing holds it back, where the app lets run what it does not map', () => {
    const open = { ...consent, unmapped: 'allow' } as const
    const facts = pendingReviews(lockWith(unknown), open).flatMap(knownFacts)
    expect(facts.at(-1)).toBe('! Without a category: runs without being asked for')
    expect(facts.join()).not.toContain('shut')
  })

  it('has the last review beside it', () => {
    const review = {
      mode: 'cloud',
      workspaceCategories: ['functional'],
      reviewer: 'Ada',
      date: '2026-01-02',
    } as const
    const facts = factsOf({ ...INTERCOM, review: { ...review, categories: [], note: 'Chat only.' } })
    expect(facts).toContain('last review    2026-01-02 by Ada: stays shut. Chat only.')
  })
})
