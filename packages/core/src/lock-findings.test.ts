import { describe, expect, it } from 'vitest'
import { amplitude, lockOf, reviewed } from '../testing/locked-amplitude.js'
import type { ConsentOptions } from './declaration.js'
import { defineConsent } from './define-consent.js'
import { lockFindings, type LockedAgainst } from './lock-findings.js'
import type { Lock, LockedDestination } from './lock.js'

const consentWith = (options: Partial<ConsentOptions<'essential' | 'analytics' | 'advertising'>> = {}) =>
  defineConsent({
    categories: [
      { id: 'essential', label: 'Essential', description: 'The cart.', required: true },
      { id: 'analytics', label: 'Analytics', description: 'Which pages are read.' },
    ],
    ...options,
  })

const codes = (lock: Lock, against: LockedAgainst = {}) =>
  lockFindings(lock, against).map(({ code, destination }) => [code, destination])

describe('the lock', () => {
  it('is content with what was reviewed and did not change', () => {
    expect(codes(lockOf(amplitude), { workspace: [amplitude], consent: consentWith() })).toEqual([])
  })

  it('finds what the workspace has and the lock has not', () => {
    const added = { ...amplitude, name: 'Hotjar', displayName: 'Hotjar' }
    expect(codes(lockOf(amplitude), { workspace: [amplitude, added] })).toEqual([['not-in-lock', 'Hotjar']])
  })

  it('finds of that too what the app has not said', () => {
    const added = { ...amplitude, name: 'Hotjar', names: ['Hotjar'], workspaceCategories: [] }
    const against = { workspace: [amplitude, added], consent: consentWith() }
    expect(codes(lockOf(amplitude), against)).toEqual([
      ['not-in-lock', 'Hotjar'],
      ['unmapped', 'Hotjar'],
    ])
  })

  it('finds what nobody reviewed', () => {
    expect(codes(lockOf({ ...amplitude, review: null }))).toEqual([['not-reviewed', 'Actions Amplitude']])
  })

  it('finds what vanished', () => {
    expect(codes(lockOf(amplitude), { workspace: [] })).toEqual([['vanished', 'Actions Amplitude']])
  })

  it('finds a mode that is not the reviewed one, in the workspace or in a lock that was pulled anew', () => {
    const expected = [
      {
        code: 'mode-changed',
        destination: amplitude.name,
        displayName: amplitude.displayName,
        was: ['action'],
        is: ['cloud'],
      },
    ]
    const cloud: LockedDestination = { ...amplitude, mode: 'cloud' }
    expect(lockFindings(lockOf(amplitude), { workspace: [cloud] })).toEqual(expected)
    expect(lockFindings(lockOf(cloud), {})).toEqual(expected)
  })

  it('finds other categories in the workspace, whatever their order', () => {
    const two: LockedDestination = { ...amplitude, workspaceCategories: ['analytics', 'ads'] }
    expect(codes(lockOf(two))).toEqual([['workspace-categories-changed', amplitude.name]])
    const review = reviewed({ workspaceCategories: ['ads', 'analytics'] })
    expect(codes(lockOf({ ...two, review }))).toEqual([])
  })
})

describe('the app', () => {
  it('changed the category since the review', () => {
    const consent = consentWith({ destinations: { 'Amplitude (Actions)': ['analytics', 'essential'] } })
    expect(codes(lockOf(amplitude), { consent })).toEqual([['category-changed', amplitude.name]])
  })

  it('changed it although the review names as many, one of them twice', () => {
    const twice = { ...amplitude, review: reviewed({ categories: ['analytics', 'analytics'] }) }
    const consent = consentWith({ destinations: { 'Amplitude (Actions)': ['analytics', 'essential'] } })
    expect(codes(lockOf(twice), { consent })).toEqual([['category-changed', amplitude.name]])
    expect(codes(lockOf(twice))).toEqual([])
  })

  it('maps a destination nowhere', () => {
    const open = { ...amplitude, workspaceCategories: [], review: reviewed({ workspaceCategories: [] }) }
    expect(codes(lockOf(open), { consent: consentWith() })).toEqual([
      ['category-changed', amplitude.name],
      ['unmapped', amplitude.name],
      ['category-unused', null],
    ])
  })

  it('may keep one shut on purpose, but not let one through', () => {
    const review = reviewed({ categories: [], workspaceCategories: [] })
    const shut = { ...amplitude, workspaceCategories: [], review }
    const lock = lockOf(shut, { ...amplitude, name: 'other' })
    expect(codes(lock, { consent: consentWith() })).toEqual([])
    expect(codes(lock, { consent: consentWith({ unmapped: 'allow' }) })).toEqual([
      ['unmapped', amplitude.name],
    ])
  })

  it('maps none by what every object has', () => {
    const other = {
      ...amplitude,
      names: ['constructor'],
      workspaceCategories: [],
      listedCategory: 'toString',
    }
    const against = { workspace: [other], consent: consentWith({ catalogueRules: true }) }
    expect(codes(lockOf(amplitude), against)).toContainEqual(['unmapped', amplitude.name])
  })

  it('does not declare a category that the workspace asks for', () => {
    const review = reviewed({ categories: ['ads'], workspaceCategories: ['ads'] })
    const lock = lockOf(amplitude, { ...amplitude, name: 'Hotjar', workspaceCategories: ['ads'], review })
    expect(codes(lock, { consent: consentWith() })).toEqual([['undeclared-category', 'Hotjar']])
  })

  it('names a destination that is not there', () => {
    const consent = consentWith({ destinations: { Amplitude: 'analytics', 'Segment.io': 'analytics' } })
    expect(codes(lockOf(amplitude), { consent })).toEqual([['unknown-destination', 'Amplitude']])
  })

  it('names one as only people do, and the gate does not', () => {
    const ads = {
      ...amplitude,
      name: 'Google AdWords New',
      names: ['Google AdWords New'],
      displayName: 'Google Ads (Gtag)',
    }
    const consent = consentWith({ destinations: { 'Google Ads (Gtag)': 'analytics' } })
    const found = lockFindings(lockOf(ads), { consent })
    expect(found).toMatchObject([{ code: 'unknown-destination', is: ['Google AdWords New'] }])
  })

  it('asks for a category that nothing needs, required ones apart', () => {
    const review = reviewed({ categories: ['essential'] })
    const destinations = { 'Actions Amplitude': 'essential' } as const
    const consent = consentWith({ destinations })
    const [found, ...rest] = lockFindings(lockOf({ ...amplitude, review }), { consent })
    expect(found).toMatchObject({ code: 'category-unused', was: ['analytics'] })
    expect(rest).toEqual([])
    const needed = consentWith({ destinations: { ...destinations, 'Segment.io': 'analytics' } })
    expect(codes(lockOf({ ...amplitude, review }), { consent: needed })).toEqual([])
  })
})

describe('a destination for advertising', () => {
  const pixel = { ...amplitude, catalogueCategories: ['Attribution', 'Advertising'] }

  it('belongs in a category whose id says so', () => {
    expect(codes(lockOf(pixel), { consent: consentWith() })).toEqual([['advertising-elsewhere', pixel.name]])
    const ads = { ...pixel, workspaceCategories: ['ads'] }
    const lock = lockOf({ ...ads, review: reviewed({ categories: ['ads'], workspaceCategories: ['ads'] }) })
    const consent = defineConsent({ categories: [{ id: 'ads', label: 'Ads', description: 'Ads.' }] })
    expect(codes(lock, { consent })).toEqual([])
  })

  it.each(['Marketing Cookies', 'Ads & offers', 'advertising (ours)'])(
    'also where that id has spaces: %s',
    (id) => {
      const review = reviewed({ categories: [id] })
      const categories = [{ id, label: 'Ads', description: 'Ads.' }]
      const consent = defineConsent({ categories, destinations: { [pixel.name]: id } })
      expect(codes(lockOf({ ...pixel, review }), { consent })).toEqual([])
    },
  )

  it('or in one that is declared as sale, sharing or targeted advertising', () => {
    const review = reviewed({ categories: ['Do Not Sell'] })
    const category = { id: 'Do Not Sell', label: 'Ads', description: 'Ads.' }
    const found = (sale: boolean) => {
      const destinations = { [pixel.name]: category.id }
      const consent = defineConsent({ categories: [{ ...category, sale }], destinations })
      return codes(lockOf({ ...pixel, review }), { consent })
    }
    expect(found(true)).toEqual([])
    expect(found(false)).toEqual([['advertising-elsewhere', pixel.name]])
  })

  it('or in one that the app names', () => {
    expect(codes(lockOf(pixel), { consent: consentWith(), advertisingCategories: ['analytics'] })).toEqual([])
  })

  it('or in that and in others', () => {
    const both = ['analytics', 'advertising']
    const lock = lockOf({ ...pixel, review: reviewed({ categories: both }) })
    const { categories } = consentWith()
    const advertising = { id: 'advertising', label: 'Ads', description: 'Ads.' }
    const consent = defineConsent({
      categories: [...categories, advertising],
      destinations: { [pixel.name]: both },
    })
    expect(codes(lock, { consent })).toEqual([])
  })

  it('is nowhere wrong while it has no category, or nobody says what the app declares', () => {
    const lost = { ...pixel, workspaceCategories: [] }
    const found = codes(lockOf(lost), { consent: consentWith() }).map(([code]) => code)
    expect(found).toContain('unmapped')
    expect(found).not.toContain('advertising-elsewhere')
    expect(codes(lockOf(pixel))).toEqual([])
  })

  it('is one by the list of Segment too', () => {
    const listed = { ...amplitude, listedCategory: 'Advertising' }
    expect(codes(lockOf(listed), { consent: consentWith() })).toEqual([
      ['advertising-elsewhere', listed.name],
    ])
  })
})

describe('data that stays in the European Union', () => {
  it('needs an endpoint there, and an unknown one is none', () => {
    const lock = lockOf(
      amplitude,
      { ...amplitude, name: 'a', endpoints: ['us'] },
      { ...amplitude, name: 'b', endpoints: [] },
    )
    expect(codes(lock, { euOnly: true })).toEqual([
      ['no-eu-endpoint', 'a'],
      ['no-eu-endpoint', 'b'],
    ])
    expect(codes(lock)).toEqual([])
  })
})
