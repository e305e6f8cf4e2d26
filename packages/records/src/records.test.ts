// What is refused before any database is asked.
import { describe, expect, it } from 'vitest'
import { decision, facts, shop } from '../testing/decisions.mjs'
import { createRecords, type RecordDatabase, type RecordFacts, type RecordsOptions } from './index.js'
import { libsql } from './libsql/index.js'

const database = libsql({ url: 'file::memory:' })
const untouched = new Proxy({} as RecordDatabase, {
  get: () => () => {
    throw new Error('the database was asked')
  },
})
const records = createRecords({ ...shop, database: untouched })

describe('creating records', () => {
  it.each<[string, object]>([
    ['a short secret', { secret: 'x'.repeat(31) }],
    ['no secret', { secret: undefined }],
    ['no database', { database: undefined }],
    ['a controller without an address', { controller: { name: 'Shop', contact: 'x' } }],
    ['no controller', { controller: undefined }],
    ['a processing without a notice', { processing: { ...shop.processing, privacyNotice: '' } }],
    ['a processing without locations', { processing: { ...shop.processing, storageLocations: undefined } }],
    ['no room to wait', { maxWaiting: 0 }],
    ['a time for a clock', { now: 5 }],
  ])('with %s throws', (_what, option) => {
    const options = { ...shop, database, ...option } as RecordsOptions
    expect(() => createRecords(options)).toThrow(/INVALID_RECORDS_OPTION/)
  })
})

describe('appending', () => {
  it.each<[string, Parameters<typeof decision>, string]>([
    ['no id', [''], 'recordId'],
    ['an id with a space', ['a b'], 'recordId'],
    ['an id that is too long', ['x'.repeat(129)], 'recordId'],
    ['an id that a database cuts', ['a\u0000b'], 'recordId'],
    ['a time that is none', ['a', { decidedAt: Number.NaN }], 'decidedAt'],
    ['a time before time', ['a', { decidedAt: -1 }], 'decidedAt'],
    ['a time that no receipt can name', ['a', { decidedAt: 8_640_000_000_000_001 }], 'decidedAt'],
    ['an unknown reason', ['a', { reason: 'because' as 'signal' }], 'reason'],
    ['an unknown answer', ['a', { preferences: { ads: true as unknown as 'granted' } }], 'preferences'],
    ['no former answers', ['a', { previous: null as unknown as {} }], 'preferences'],
    ['answers that are none', ['a', { preferences: 'granted' as unknown as {} }], 'preferences'],
    [
      'one unknown answer among others',
      ['a', { preferences: { stats: 'granted', ads: true as unknown as 'granted' } }],
      'preferences',
    ],
    ['a number for answers', ['a', { preferences: 5 as unknown as {} }], 'preferences'],
    ['answers in a list', ['a', { preferences: ['granted'] as unknown as {} }], 'preferences'],
    [
      'nothing said of what was switched off',
      ['a', { denied: undefined as unknown as [] }],
      'denied or unasked',
    ],
    ['one destination for a list', ['a', { unasked: 'Mixpanel' as unknown as [] }], 'denied or unasked'],
    ['a model that is none', ['a', { model: 'always' as 'notice' }], 'model'],
    ['no notice', ['a', { noticeVersion: undefined as unknown as '' }], 'noticeVersion or mapping'],
    ['a map that is no text', ['a', { mapping: {} as '' }], 'noticeVersion or mapping'],
    [
      'more text than a decision has',
      ['a', { preferences: { ['x'.repeat(70_000)]: 'granted' } }],
      'too long',
    ],
  ])('a decision with %s is refused, and named', async (_what, parameters, detail) => {
    await expect(records.append(decision(...parameters), facts('v'))).rejects.toMatchObject({
      code: 'INVALID_RECORD',
      detail: expect.stringContaining(detail),
    })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'granted'],
  ])('%s for a decision or its facts is refused', async (_what, given) => {
    for (const [one, other] of [
      [given, facts('v')],
      [decision('a'), given],
    ])
      await expect(records.append(one as never, other as never)).rejects.toMatchObject({
        code: 'INVALID_RECORD',
      })
  })

  it.each<[string, object, string]>([
    ['a text for a subject', { subject: 'v' }, 'facts.subject: 1 to'],
    ['a subject that is missing', { subject: undefined }, 'facts.subject: 1 to'],
    ['no subject', { subject: {} }, 'facts.subject: 1 to 128 printable ASCII characters'],
    ['an empty user key', { subject: { userKey: '' } }, 'facts.subject: 1 to'],
    ['a number for a user key', { subject: { userKey: 7 } }, 'facts.subject: 1 to'],
    ['an anonymous id with a line break', { subject: { anonymousId: 'a\nb' } }, 'facts.subject: 1 to'],
    ['a jurisdiction without a basis', { jurisdiction: { id: 'EU' } }, 'facts.jurisdiction'],
    ['a region that is none', { jurisdiction: { id: 'EU', basis: 'b', region: 7 } }, 'facts.jurisdiction'],
    ['a signal that is no yes or no', { signals: { gpc: 1 } }, 'facts.signals'],
    ['no notice', { notice: undefined }, 'facts.notice'],
    ['no language', { notice: { hash: 'x', language: '' } }, 'facts.notice'],
    ['no hash of what was shown', { notice: { hash: '', language: 'en' } }, 'facts.notice'],
    ['nothing offered', { offered: undefined }, 'facts.offered'],
    ['no destinations', { offered: { categories: [] } }, 'facts.offered'],
    ['no categories', { offered: { destinations: {} } }, 'facts.offered'],
    [
      'a category that is none',
      { offered: { categories: [{ id: 'ads', label: 'Ads' }, null], destinations: {} } },
      'facts.offered',
    ],
    [
      'a category without a label',
      { offered: { categories: [{ id: 'ads' }], destinations: {} } },
      'facts.offered',
    ],
    [
      'a category without an id',
      { offered: { categories: [{ label: 'Ads' }], destinations: {} } },
      'facts.offered',
    ],
    [
      'one category for the list that a destination needs',
      { offered: { categories: [], destinations: { Webhooks: ['ads'], Mixpanel: 'ads' } } },
      'facts.offered',
    ],
    ['no lifetime', { validForDays: undefined }, 'facts.validForDays'],
    ['a lifetime of nothing', { validForDays: 0 }, 'facts.validForDays'],
    ['a lifetime without an end', { validForDays: Infinity }, 'facts.validForDays'],
  ])('facts with %s are refused, and named', async (_what, more, detail) => {
    const given = { ...facts('v'), ...more } as RecordFacts
    await expect(records.append(decision('a'), given)).rejects.toMatchObject({
      code: 'INVALID_RECORD',
      detail: expect.stringContaining(detail),
    })
  })

  it('the longest of ids and the shortest of lifetimes are taken', async () => {
    const kept = createRecords({
      ...shop,
      secret: 'x'.repeat(32),
      database: libsql({ url: 'file::memory:' }),
    })
    const id = 'x'.repeat(128)
    await kept.append(decision(id, { decidedAt: 8_640_000_000_000_000 }), facts(id, { validForDays: 0.5 }))
    const [event] = (await kept.proof(id))?.event ?? []
    expect(event).toMatchObject({ event_time: '+275760-09-13T00:00:00.000Z', validity_duration: 'P0.5D' })
    await kept.close()
  })
})

describe('a time that is no whole number of milliseconds, or that no date can name', () => {
  const wrong = [1.5, Number.NaN, Infinity, -Infinity, 8_640_000_000_000_001, '5' as unknown as number]

  it.each([...wrong, undefined])('is refused of the clock: %j', async (time) => {
    const kept = createRecords({ ...shop, database: libsql({ url: 'file::memory:' }), now: () => time! })
    const refused = { code: 'INVALID_RECORDS_OPTION', detail: expect.stringContaining('now') }
    await expect(kept.append(decision('a'), facts('v'))).rejects.toMatchObject(refused)
    await expect(kept.erase({ anonymousId: 'v' })).rejects.toMatchObject(refused)
    await kept.close()
  })

  it.each(wrong)('is refused of an export or a purge: %j', async (time) => {
    const refused = (detail: string) => ({
      code: 'INVALID_RECORDS_OPTION',
      detail: expect.stringContaining(detail),
    })
    expect(() => records.export({ since: time })).toThrow(expect.objectContaining(refused('since')))
    await expect(records.purge({ before: time })).rejects.toMatchObject(refused('before'))
  })

  it('is refused of a purge that names none: it would delete all, or nothing', async () => {
    const refused = { code: 'INVALID_RECORDS_OPTION' }
    await expect(records.purge({} as never)).rejects.toMatchObject(refused)
    await expect((records.purge as () => Promise<number>)()).rejects.toMatchObject(refused)
  })

  it('may be from before 1970, where an export starts some minutes before the first of all', async () => {
    const kept = createRecords({ ...shop, database: libsql({ url: 'file::memory:' }) })
    await kept.append(decision('a'), facts('v'))
    const lines = []
    for await (const line of kept.export({ since: -300_000 })) lines.push(line)
    expect(lines).toHaveLength(1)
    await kept.close()
  })
})

describe('a database in memory', () => {
  it('keeps records while it is open', async () => {
    const kept = createRecords({ ...shop, database })
    await kept.append(decision('a'), facts('v'))
    expect(await kept.history({ anonymousId: 'v' })).toHaveLength(1)
    await kept.close()
  })
})

describe('a database that does not answer', () => {
  it('has ten thousand decisions wait for it, and no more, where nothing else is said', async () => {
    const silent: RecordDatabase = {
      ...libsql({ url: 'file::memory:' }),
      migrate: () => new Promise(() => {}),
    }
    const kept = createRecords({ ...shop, database: silent })
    let refused = 0
    for (let index = 0; index < 10_000; index++)
      kept.append(decision(`r${index}`), facts('v')).catch(() => refused++)
    await expect(kept.append(decision('one-more'), facts('v'))).rejects.toMatchObject({
      code: 'RECORDS_FULL',
    })
    expect(refused).toBe(0)
  })
})

describe('closing', () => {
  it('closes the database once, behind what was taken', async () => {
    const real = libsql({ url: 'file::memory:' })
    const log: string[] = []
    const kept = createRecords({
      ...shop,
      database: {
        ...real,
        async append(...entries) {
          await real.append(...entries)
          log.push('stored')
        },
        async close() {
          await real.close()
          log.push('closed')
        },
      },
    })
    const appended = kept.append(decision('a'), facts('v'))
    await Promise.all([kept.close(), kept.close()])
    expect(log).toEqual(['stored', 'closed'])
    await appended
  })
})

describe('a database that was not there at first', () => {
  it('is asked again', async () => {
    const real = libsql({ url: 'file::memory:' })
    let attempts = 0
    const late: RecordDatabase = {
      ...real,
      migrate: async () => {
        if (++attempts === 1) throw new Error('not yet')
        await real.migrate()
      },
    }
    const kept = createRecords({ ...shop, database: late })
    await expect(kept.append(decision('a'), facts('v'))).rejects.toThrow('not yet')
    await kept.append(decision('a'), facts('v'))
    expect(await kept.history({ anonymousId: 'v' })).toHaveLength(1)
    await kept.close()
  })
})
