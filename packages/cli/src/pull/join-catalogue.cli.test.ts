import { describe, expect, it } from 'vitest'
import { INTERCOM, lockWith } from '../../testing/locked-destination.js'
import { lockOf } from './join-catalogue.js'

const listed = {
  name: 'Intercom',
  displayName: 'Intercom',
  names: ['Intercom'],
  mode: 'classic',
  workspaceCategories: [],
  listedCategory: '',
  website: '',
  scriptOrigins: [],
} as const
type Listed = Omit<typeof listed, 'displayName' | 'name' | 'website' | 'scriptOrigins'> & {
  readonly name: string
  readonly displayName: string
  readonly website: string
  readonly scriptOrigins: readonly string[]
}
const source = { writeKey: 'key', region: 'us', cdnUrl: null } as const
const joined = (one: Listed, cdnUrl: string | null = null, previous = lockWith()) =>
  lockOf({ told: { region: 'us', destinations: [one] }, source: { ...source, cdnUrl } }, previous)
    .destinations[0]

describe('a destination in the lock', () => {
  it('has the page on the web that the workspace names, else that of the catalogue, else none', () => {
    expect(joined({ ...listed, website: 'https://chat.example' })?.website).toBe('https://chat.example')
    expect(joined({ ...listed, website: 'javascript:alert(1)' })?.website).toContain('intercom.com')
    expect(joined({ ...listed, website: 'no address' })?.website).toContain('intercom.com')
    expect(joined({ ...listed, name: 'Nobody', displayName: 'Nobody' })).toMatchObject({
      website: '',
      catalogueCategories: [],
      regions: [],
      endpoints: [],
    })
  })

  it('is found in the catalogue by either name, and shown by the one that people know', () => {
    expect(
      joined({ ...listed, name: 'Google AdWords New', displayName: 'Google AdWords New' })?.displayName,
    ).toBe('Google Ads (Gtag)')
    expect(joined({ ...listed, name: 'Nobody', displayName: 'Intercom' })).toMatchObject({
      displayName: 'Intercom',
      catalogueCategories: expect.arrayContaining(['Livechat']),
    })
  })

  it('names the origins of its code, but for the CDN that every page asks anyway', () => {
    const scriptOrigins = ['https://cdn.segment.com', 'https://cdn.shop.example', 'https://js.example']
    expect(joined({ ...listed, scriptOrigins })?.scriptOrigins).toEqual(scriptOrigins.slice(1))
    expect(joined({ ...listed, scriptOrigins }, 'https://cdn.shop.example/x')?.scriptOrigins).toEqual([
      'https://cdn.segment.com',
      'https://js.example',
    ])
  })

  it('keeps its review, and takes that of no other', () => {
    const review = {
      categories: [],
      mode: 'classic',
      workspaceCategories: [],
      reviewer: 'Ada',
      date: '2026-01-02',
      note: '',
    } as const
    const previous = lockWith({ ...INTERCOM, review })
    expect(joined(listed, null, previous)?.review).toEqual(review)
    expect(joined({ ...listed, name: 'Other' }, null, previous)?.review).toBe(null)
  })
})
