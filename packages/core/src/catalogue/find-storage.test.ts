import { describe, expect, it } from 'vitest'
import { storageBlocks } from '../vendor-storage.js'
import { TABLE } from '../vendor-storage-table.js'
import { CATEGORIES, ENTRIES } from './entries.js'
import { unpack } from './find-in-catalogue.js'
import { findStorage } from './find-storage.js'
import { STORAGE_SOURCES } from './storage-sources.js'

const firstNames = TABLE.split('\n').flatMap((line) =>
  line.startsWith(' ') ? [] : [line.split('|')[0] ?? ''],
)

describe('findStorage', () => {
  it('knows a destination by each of its names', () => {
    const names = ['Braze', 'Appboy', 'Braze Web Mode (Actions)', 'Braze Web Device Mode (Actions)']
    const [first, ...others] = names.map((name) => findStorage(name)?.items)
    expect(first?.map(({ name }) => name)).toContain('ab.storage.deviceId.*')
    for (const items of others) expect(items).toEqual(first)
  })

  it('adds up what a tag manager brings along', () => {
    const facts = findStorage('Google Tag Manager')
    expect(facts?.items.map(({ name }) => name)).toEqual(expect.arrayContaining(['_ga', '_gcl_au']))
    expect(facts?.sources).toHaveLength(2)
  })

  it("lists Segment's own names, queues included", () => {
    const items = findStorage('Segment.io')?.items ?? []
    expect(items).toContainEqual({
      name: 'ajs_anonymous_id',
      kind: 'cookie',
      lifetime: 365 * 86_400,
      purpose: 'visitor',
    })
    expect(items.filter(({ name }) => name === 'ajs_anonymous_id').map(({ kind }) => kind)).toEqual([
      'cookie',
      'local',
    ])
    expect(items.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'ajs_user_id',
        'ajs_user_traits',
        'ajs_group_id',
        'ajs_group_properties',
        's:context.referrer',
        'persisted-queue:v1:*',
      ]),
    )
  })

  it.each(['Our own warehouse', 'AppNexus', '__proto__', ''])('does not guess what %s keeps', (name) => {
    expect(findStorage(name)).toBeUndefined()
  })

  it('covers sixty of the destinations that run in the browser', () => {
    const inBrowser = unpack(CATEGORIES, ENTRIES).filter(({ modes }) => modes.includes('device'))
    expect(inBrowser.filter(({ name }) => findStorage(name)).length).toBeGreaterThanOrEqual(60)
  })
})

describe('the sources', () => {
  it('name a page and a day for every block, and for nothing else', () => {
    expect(Object.keys(STORAGE_SOURCES).toSorted()).toEqual(firstNames.toSorted())
    for (const { url, checkedOn } of Object.values(STORAGE_SOURCES)) {
      expect(new URL(url).protocol).toBe('https:')
      expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  it('reach every reader', () => {
    for (const name of firstNames) {
      expect(storageBlocks([name])).not.toEqual([])
      expect(findStorage(name)?.sources).not.toEqual([])
    }
  })
})
