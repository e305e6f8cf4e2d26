import { describe, expect, it } from 'vitest'
import { CATEGORIES, ENTRIES } from './entries.js'
import { catalogueVersion, findInCatalogue, unpack } from './find-in-catalogue.js'

const all = unpack(CATEGORIES, ENTRIES)

describe('findInCatalogue', () => {
  it('tells what Segment publishes of a destination', () => {
    expect(findInCatalogue('Optimizely Web')).toEqual({
      name: 'Optimizely Web',
      displayName: 'Optimizely Web',
      slug: 'optimizely-web',
      formerNames: ['Optimizely'],
      categories: ['A/B Testing', 'Personalization', 'Feature Flagging'],
      website: 'http://optimizely.com',
      status: 'PUBLIC',
      regions: ['us', 'eu'],
      endpoints: ['us'],
      modes: ['device'],
    })
  })

  it.each([
    ['Actions Amplitude', 'Amplitude (Actions)'],
    ['Amplitude (Actions)', 'Amplitude (Actions)'],
    ['Braze Web Mode (Actions)', 'Braze Web Device Mode (Actions)'],
    ['Braze Web Device Mode (Actions)', 'Braze Web Device Mode (Actions)'],
    ['Actions Google Analytic 4', 'Google Analytics 4 Web'],
    ['Google Analytics 4', 'Google Analytics 4 Cloud'],
    ['Appboy', 'Braze'],
    ['AdWords', 'Google Ads (Classic)'],
    ['Hubspot Web (Actions)', 'HubSpot Web (Actions)'],
  ])('knows %s as %s', (name, displayName) => {
    expect(findInCatalogue(name)?.displayName).toBe(displayName)
  })

  it.each([
    '',
    'Our own warehouse',
    'optimizely web',
    '__proto__',
    'constructor',
    'toString',
    'x'.repeat(10_000),
  ])('knows nothing of %s', (name) => {
    expect(findInCatalogue(name)).toBeUndefined()
  })

  it('says of which day it is', () => {
    expect(catalogueVersion).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})

describe('the catalogue', () => {
  it('holds every destination once, under all of its names', () => {
    expect(all).toHaveLength(481)
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(481)
    const strangers = all.filter((entry) =>
      [entry.name, entry.displayName, ...entry.formerNames].some(
        (name) => findInCatalogue(name)?.slug !== entry.slug,
      ),
    )
    expect(strangers).toEqual([])
  })

  it('has only facts that a page can show as they are', () => {
    for (const entry of all) {
      expect(entry.slug).toMatch(/^[\w-]+$/)
      expect(entry.categories).not.toContain('')
      expect(entry.website ?? 'https://none.example').toMatch(/^https?:\/\/[\w.-]+(\/[\w./-]*)?$/)
      expect(['us', 'eu']).toEqual(expect.arrayContaining([...entry.regions, ...entry.endpoints]))
      expect(['device', 'cloud']).toEqual(expect.arrayContaining([...entry.modes]))
    }
  })

  it('knows which run in the browser', () => {
    expect(findInCatalogue('Google Analytics 4 Web')?.modes).toEqual(['device'])
    expect(findInCatalogue('Google Analytics 4 Cloud')?.modes).toEqual(['cloud'])
    expect(findInCatalogue('Actions Amplitude')?.modes).toEqual(['device', 'cloud'])
    expect(findInCatalogue('HubSpot')?.modes).toEqual(['device', 'cloud'])
  })

  it('knows where data can go', () => {
    expect(findInCatalogue('Amplitude (Actions)')?.endpoints).toEqual(['us', 'eu'])
    expect(findInCatalogue('FunnelEnvy')?.regions).toEqual(['us'])
  })
})
