// What records promise, on every database alike.
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { decision, facts, NOON, shop } from '../testing/decisions.mjs'
import { emptyLibsql, emptyLibsqlServer, emptyPostgres, type EmptyDatabase } from '../testing/databases.js'
import { createRecords, type Records } from './index.js'
import { deriveKeys } from './keys.js'

const subjectOf = (anonymousId: string) => deriveKeys(shop.secret).subject({ anonymousId })

const NEWEST = 'sequence = (SELECT max(sequence) FROM assent_records)'
/** What somebody says to the database who wants the chain to look as if its last, or its first, line had never been. */
const CUT_NEWEST = [
  `DELETE FROM assent_records WHERE ${NEWEST}`,
  `UPDATE assent_chains SET last_sequence = last_sequence - 1, last_hash = (SELECT hash FROM assent_records WHERE ${NEWEST})`,
]
const CUT_FIRST = [
  'DELETE FROM assent_records WHERE sequence = 1',
  'UPDATE assent_chains SET first_sequence = 2',
]

const everyDatabase = [
  ['a libSQL file', emptyLibsql],
  ['libSQL over HTTP', emptyLibsqlServer],
  ['PostgreSQL', () => emptyPostgres(inject('postgresUrl'))],
] as const

describe.each(everyDatabase)('records in %s', (_name, createEmpty) => {
  let database: EmptyDatabase
  let records: Records
  let time = NOON
  const opened: Records[] = []
  const open = (more = {}) => {
    const one = createRecords({ ...shop, database: database.open(), now: () => time, ...more })
    opened.push(one)
    return one
  }
  const sequences = async (anonymousId: string) =>
    (await records.history({ anonymousId })).map(({ recordId, sequence }) => [recordId, sequence])
  const lines = async (range = {}) => {
    const found = []
    for await (const line of records.export(range)) found.push(JSON.parse(line))
    return found
  }

  const offers = async () =>
    (await database.sql('SELECT body FROM assent_offers')).map(
      ({ body }) => (JSON.parse(String(body)) as { noticeVersion: string }).noticeVersion,
    )

  beforeAll(async () => {
    database = await createEmpty()
  })
  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()))
    await database.drop()
  })
  beforeEach(async () => {
    time = NOON
    records = open()
    await records.migrate()
    for (const table of ['assent_records', 'assent_chains', 'assent_offers']) {
      await database.sql(`DELETE FROM ${table}`)
    }
  })

  describe('migrating', () => {
    it('may happen again, and in several processes at once', async () => {
      await records.append(decision('a'), facts('v'))
      await Promise.all([open(), open(), open()].map((one) => one.migrate()))
      expect(await sequences('v')).toEqual([['a', 1]])
    })

    it('completes the tables that an older version made, with what is in them', async () => {
      await records.append(decision('a'), facts('v'))
      await database.sql('DROP INDEX assent_records_offer')
      await database.sql('ALTER TABLE assent_chains DROP COLUMN seal')
      await database.sql('DELETE FROM assent_migrations WHERE version > 1')
      const newer = open()
      await newer.append(decision('b'), facts('v'))
      expect(await sequences('v')).toEqual([
        ['a', 1],
        ['b', 2],
      ])
      expect((await newer.verify()).problems).toMatchObject([{ sequence: 2, kind: 'unsealed' }])
    })

    it('refuses tables that a newer version has changed', async () => {
      await database.sql('INSERT INTO assent_migrations (version) VALUES (?)', 99)
      await expect(open().migrate()).rejects.toMatchObject({ code: 'SCHEMA_TOO_NEW' })
      await database.sql('DELETE FROM assent_migrations WHERE version = ?', 99)
    })
  })

  describe('a record', () => {
    it('holds what was decided, offered, shown and signalled, and nothing else', async () => {
      const more = { ip: '203.0.113.9', userAgent: 'Mozilla/5.0' }
      await records.append(decision('a'), { ...facts('v'), ...more })
      const [record] = await records.history({ anonymousId: 'v' })
      expect(record).toMatchObject({
        recordId: 'a',
        kind: 'decision',
        sequence: 1,
        recordedAt: NOON,
        previousHash: '',
        offer: {
          noticeVersion: '3',
          notice: { hash: 'sha256-notice', language: 'en' },
          mapping: 'map-1',
          categories: facts('v').offered.categories,
          destinations: facts('v').offered.destinations,
          controller: shop.controller,
          processing: shop.processing,
        },
      })
      expect(record?.content).toEqual({
        nonce: expect.stringMatching(/^[\w-]{22}$/),
        offer: expect.stringMatching(/^[\w-]{43}$/),
        subject: subjectOf('v'),
        decidedAt: NOON,
        eventType: 'dpv:ExpressedConsent',
        eventStates: { analytics: 'dpv:ConsentGiven', advertising: 'dpv:ConsentRefused' },
        reason: 'save-choices',
        model: 'opt-in',
        preferences: { analytics: 'granted', advertising: 'denied' },
        previous: { analytics: 'unset', advertising: 'unset' },
        allowed: ['Mixpanel'],
        validForDays: 365,
        jurisdiction: { id: 'EU', region: 'IE', basis: 'header' },
        signals: { gpc: false },
      })
    })

    it('does not say that its answer lets run what nobody was asked about', async () => {
      await records.append(decision('a', { unasked: ['Mixpanel'] }), facts('v'))
      const [record] = await records.history({ anonymousId: 'v' })
      expect(record?.content?.allowed).toEqual([])
    })

    it('that comes late is where it was decided in the history, and where it came in the chain', async () => {
      const minutes = (count: number) => ({ decidedAt: NOON + count * 60_000 })
      await records.append(decision('second', minutes(2)), facts('v'))
      await records.append(decision('third', minutes(3)), facts('v'))
      await records.append(decision('first', minutes(1)), facts('v'))
      expect(await sequences('v')).toEqual([
        ['first', 3],
        ['second', 1],
        ['third', 2],
      ])
      expect(await records.verify()).toEqual({ records: 3, problems: [] })
    })

    it('names a user by a keyed hash, the same one each time', async () => {
      const userKey = 'someone@shop.example'
      await records.append(decision('a'), facts('v', { subject: { userKey } }))
      await records.append(decision('b'), facts('v', { subject: { userKey } }))
      const [first, second] = await records.history({ userKey })
      expect(first?.content?.subject).toMatch(/^user:[\w-]{43}$/)
      expect(second?.content?.subject).toBe(first?.content?.subject)
      const stored = await database.sql('SELECT * FROM assent_records, assent_chains, assent_offers')
      expect(JSON.stringify(stored)).not.toContain(userKey)
      expect(await open({ secret: 'another secret, as long as the first' }).history({ userKey })).toEqual([])
    })

    it('keeps a cut user agent where that is turned on', async () => {
      await open({ keepUserAgent: true }).append(
        decision('a'),
        facts('v', { userAgent: `Mozilla/5.0 ${'x'.repeat(500)}` }),
      )
      const [record] = await records.history({ anonymousId: 'v' })
      expect(record?.content?.userAgent).toHaveLength(120)
    })

    it('keeps letters of every script, quotes and control characters', async () => {
      const odd = `‏שלום "quoted" 'single' \\ \u0000 \ud800 😀 %s $1 ? ;--`
      await records.append(
        decision('a', { noticeVersion: odd }),
        facts('v', { jurisdiction: { id: 'EU', basis: odd } }),
      )
      const [record] = await records.history({ anonymousId: 'v' })
      expect(record?.offer?.noticeVersion).toBe(odd)
      expect(record?.content?.jurisdiction.basis).toBe(odd)
      expect((await records.verify()).problems).toEqual([])
    })

    it('is written once, however often and by however many it is sent', async () => {
      await records.append(decision('a'), facts('v'))
      await records.append(decision('a'), facts('v'))
      const [one, other] = [open(), open()]
      await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          (index % 2 ? one : other).append(decision(`b${index % 4}`), facts('v')),
        ),
      )
      expect((await sequences('v')).map(([id]) => id).toSorted()).toEqual(['a', 'b0', 'b1', 'b2', 'b3'])
    })

    it('is not written again under another name of the same visitor', async () => {
      await records.append(decision('a'), facts('v'))
      await records.append(decision('a'), facts('', { subject: { userKey: 'someone' } }))
      expect(await records.history({ userKey: 'someone' })).toEqual([])
      expect(await database.sql('SELECT subject FROM assent_chains')).toEqual([{ subject: subjectOf('v') }])
    })

    it('names its visitor by a hash, which does not open the history', async () => {
      await records.append(decision('a'), facts('a-visitor'))
      const receipt = (await records.proof('a')) as { pii_principal_id: string }
      expect(JSON.stringify([receipt, await lines()])).not.toContain('a-visitor')
      expect(JSON.stringify(await database.sql('SELECT * FROM assent_records'))).not.toContain('a-visitor')
      expect(await sequences('a-visitor')).toEqual([['a', 1]])
      for (const id of ['a', receipt.pii_principal_id.split(':')[1] ?? ''])
        expect(await sequences(id)).toEqual([])
    })

    it('follows the one before, whatever the clocks say', async () => {
      await records.append(decision('a'), facts('v'))
      time = NOON - 5_000
      await records.append(decision('b'), facts('v'))
      const [first, second] = await records.history({ anonymousId: 'v' })
      expect(second?.previousHash).toBe(first?.hash)
      expect(second?.recordedAt).toBe(NOON)
    })
  })

  describe('many writers', () => {
    it('of one subject make one chain', async () => {
      const writers = [open(), open(), open(), open()]
      await Promise.all(
        Array.from({ length: 200 }, (_, index) =>
          writers[index % 4]?.append(decision(`r${index}`), facts(index % 3 ? 'one' : 'two')),
        ),
      )
      const one = await sequences('one')
      expect(one.map(([, sequence]) => sequence)).toEqual(one.map((_, index) => index + 1))
      expect(one.length + (await sequences('two')).length).toBe(200)
      expect(await records.verify()).toEqual({ records: 200, problems: [] })
    })

    it('go on while others erase and purge', async () => {
      const writers = [open(), open()]
      const appends = Array.from({ length: 120 }, (_, index) =>
        writers[index % 2]?.append(decision(`r${index}`), facts(`v${index % 5}`)),
      )
      const others = [0, 1, 2, 3, 4].map((index) => records.erase({ anonymousId: `v${index}` }))
      await Promise.all([...appends, ...others, records.purge({ before: NOON })])
      const kinds = (await lines()).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind !== 'tombstone')).toHaveLength(120)
      expect((await records.verify()).problems).toEqual([])
    })
  })

  describe('verifying', () => {
    const write = async (subject: string, count: number) => {
      for (let index = 1; index <= count; index++) {
        await records.append(decision(`${subject}${index}`), facts(subject))
      }
    }
    const problems = async () =>
      (await records.verify()).problems.map(({ sequence, kind }) => `${sequence} ${kind}`)

    beforeEach(() => write('v', 4))

    it('finds nothing in what was written, nor with another secret anything right', async () => {
      await write('w', 2)
      expect(await records.verify()).toEqual({ records: 6, problems: [] })
      expect(await records.verify({ anonymousId: 'w' })).toEqual({ records: 2, problems: [] })
      const other = await open({ secret: 'another secret, as long as the first' }).verify()
      expect(other.problems).toHaveLength(8) // each line, and the chains themselves
    })

    it.each([
      [
        'an answer was changed',
        `UPDATE assent_records SET body = replace(body, 'granted', 'denied') WHERE sequence = 2`,
        ['2 changed'],
      ],
      [
        'a time was changed',
        'UPDATE assent_records SET recorded_at = recorded_at + 1 WHERE sequence = 3',
        ['3 changed'],
      ],
      ['a record was renamed', `UPDATE assent_records SET record_id = 'x' WHERE sequence = 3`, ['3 changed']],
      [
        'the text shown was changed',
        `UPDATE assent_offers SET body = replace(body, 'en', 'de')`,
        ['1 changed', '2 changed', '3 changed', '4 changed'],
      ],
      [
        'a content was taken out',
        'UPDATE assent_records SET body = NULL, offer = NULL WHERE sequence = 2',
        ['2 changed'],
      ],
      ['the first was removed', 'DELETE FROM assent_records WHERE sequence = 1', ['1 missing']],
      ['one in the middle was removed', 'DELETE FROM assent_records WHERE sequence = 2', ['2 missing']],
      ['the newest was removed', 'DELETE FROM assent_records WHERE sequence = 4', ['4 missing']],
      [
        'all were removed',
        'DELETE FROM assent_records',
        ['1 missing', '2 missing', '3 missing', '4 missing'],
      ],
      [
        'the subject was changed',
        `UPDATE assent_chains SET subject = '${subjectOf('w')}'`,
        ['1 changed', '2 changed', '3 changed', '4 changed', '4 unsealed'],
      ],
      [
        'the newest hash was changed',
        `UPDATE assent_chains SET last_hash = 'x'`,
        ['4 changed', '4 unsealed'],
      ],
    ])('finds that %s', async (_what, statement, found) => {
      await database.sql(statement)
      expect(await problems()).toEqual(found)
    })

    it.each([
      ['the newest was cut off', CUT_NEWEST, '3 unsealed', '4 unsealed'],
      [
        'the newest was cut off with the seal',
        [...CUT_NEWEST, 'UPDATE assent_chains SET seal = NULL'],
        '3 unsealed',
        '4 unsealed',
      ],
      ['the first was cut off, as if it had been purged', CUT_FIRST, '4 unsealed', '5 unsealed'],
    ])('finds that %s, also when the chain has gone on', async (_what, statements, found, foundLater) => {
      for (const statement of statements) await database.sql(statement)
      expect(await problems()).toEqual([found])
      await records.append(decision('next'), facts('v'))
      await records.append(decision('after'), facts('v'))
      expect(await problems()).toEqual([foundLater])
    })

    it('says of a chain that an older version wrote that it had no seal, and seals it with the next line', async () => {
      await database.sql('UPDATE assent_chains SET seal = NULL')
      expect(await problems()).toEqual(['4 unsealed'])
      await write('w', 1)
      await records.append(decision('v5'), facts('v'))
      await records.append(decision('v6'), facts('v'))
      expect(await problems()).toEqual(['5 unsealed'])
      expect(await sequences('v')).toHaveLength(6)
    })

    it('finds nothing where a purge took the first', async () => {
      time = NOON + 1
      await records.append(decision('v5'), facts('v'))
      await records.purge({ before: time })
      expect(await records.verify()).toEqual({ records: 1, problems: [] })
    })

    it('finds that a chain was cut although a purge has moved its start since', async () => {
      time = NOON + 1
      await records.append(decision('v5'), facts('v'))
      await records.append(decision('v6'), facts('v'))
      for (const statement of CUT_NEWEST) await database.sql(statement)
      await records.purge({ before: time })
      expect(await problems()).toEqual(['5 unsealed'])
    })

    it('finds that two changed places', async () => {
      for (const [from, to] of [
        [2, 99],
        [3, 2],
        [99, 3],
      ] as const) {
        await database.sql('UPDATE assent_records SET sequence = ? WHERE sequence = ?', to, from)
      }
      expect(await problems()).toEqual(expect.arrayContaining(['2 changed', '3 changed', '3 misplaced']))
    })

    it('finds that one was put in the place of another', async () => {
      await write('w', 4)
      const [other] = await database.sql(`SELECT id FROM assent_chains WHERE subject = '${subjectOf('w')}'`)
      await database.sql(`DELETE FROM assent_records WHERE record_id = 'v2'`)
      await database.sql(`DELETE FROM assent_records WHERE record_id = 'w4'`)
      await database.sql(
        `UPDATE assent_records SET chain = (SELECT id FROM assent_chains WHERE subject = '${subjectOf('v')}') WHERE record_id = 'w2'`,
      )
      expect(other).toBeDefined()
      expect(await problems()).toEqual(['2 misplaced', '2 changed', '3 misplaced', '2 missing', '4 missing'])
    })
  })

  describe('erasing', () => {
    it('empties the records, forgets the subject, and leaves a tombstone in an intact chain', async () => {
      await records.append(decision('a'), facts('v'))
      await records.append(decision('b'), facts('v'))
      await records.append(decision('c'), facts('w'))
      time = NOON + 1
      expect(await records.erase({ anonymousId: 'v' })).toBe(2)
      expect(await records.history({ anonymousId: 'v' })).toEqual([])
      expect(await records.proof('a')).toBeUndefined()
      expect(await records.proofPage('a')).toBeUndefined()
      const erased = (await lines()).filter(({ kind }) => kind !== 'decision')
      expect(erased).toMatchObject([
        { recordId: 'a', kind: 'erased', sequence: 1, content: null, offer: null },
        { recordId: 'b', kind: 'erased', sequence: 2, content: null, offer: null },
        {
          recordId: expect.stringMatching(/^erased-/),
          kind: 'tombstone',
          sequence: 3,
          recordedAt: NOON + 1,
          content: null,
          offer: null,
        },
      ])
      expect(await records.verify()).toEqual({ records: 4, problems: [] })
      expect(JSON.stringify(await database.sql('SELECT * FROM assent_chains'))).not.toContain(subjectOf('v'))
      expect(JSON.stringify(await database.sql('SELECT * FROM assent_records'))).not.toContain(subjectOf('v'))
    })

    it('holds against a late retry, and starts anew with the next decision', async () => {
      await records.append(decision('a'), facts('v'))
      await records.erase({ anonymousId: 'v' })
      await records.append(decision('a'), facts('v'))
      expect(await records.history({ anonymousId: 'v' })).toEqual([])
      await records.append(decision('b'), facts('v'))
      expect(await sequences('v')).toEqual([['b', 1]])
      expect((await records.verify()).problems).toEqual([])
    })

    it('says in the tombstone when, and how many records were emptied: those that a purge had left', async () => {
      await records.append(decision('a'), facts('v'))
      time = NOON + 1
      await records.append(decision('b'), facts('v'))
      await records.append(decision('c'), facts('v'))
      await records.purge({ before: time })
      time = NOON + 2
      expect(await records.erase({ anonymousId: 'v' })).toBe(2)
      const [tombstone] = await database.sql(
        `SELECT body FROM assent_records WHERE record_id LIKE 'erased-%'`,
      )
      expect(JSON.parse(String(tombstone?.['body']))).toEqual({
        erasedAt: NOON + 2,
        records: 2,
        nonce: expect.stringMatching(/^[\w-]{22}$/),
      })
      expect(await records.verify()).toEqual({ records: 3, problems: [] })
    })

    it('of somebody unknown does nothing', async () => {
      expect(await records.erase({ anonymousId: 'nobody' })).toBe(0)
      expect(await lines()).toEqual([])
    })

    it('leaves nothing of what was offered to that visitor alone', async () => {
      await records.append(decision('a', { noticeVersion: 'someone@mail.example' }), facts('v'))
      await records.append(decision('b'), facts('v'))
      await records.append(decision('c'), facts('w'))
      await records.erase({ anonymousId: 'v' })
      expect(await offers()).toEqual(['3'])
      expect(await records.proof('c')).toBeDefined()
    })

    it('cannot be feigned: a tombstone that was taken away shows', async () => {
      await records.append(decision('a'), facts('v'))
      await records.erase({ anonymousId: 'v' })
      await database.sql(`DELETE FROM assent_records WHERE record_id LIKE 'erased-%'`)
      expect((await records.verify()).problems).toMatchObject([{ sequence: 2, kind: 'missing' }])
    })
  })

  describe('purging', () => {
    it('deletes what is older, leaves the rest verifiable, and lets chains go on', async () => {
      for (const id of ['a', 'b', 'c']) {
        await records.append(decision(id), facts('v'))
        if (id === 'a') await records.append(decision('old'), facts('w'))
        time += 1_000
      }
      expect(await records.purge({ before: NOON + 2_000 })).toBe(3)
      await records.append(decision('d'), facts('v'))
      expect(await sequences('v')).toEqual([
        ['c', 3],
        ['d', 4],
      ])
      expect(await sequences('w')).toEqual([])
      expect(await database.sql('SELECT subject FROM assent_chains')).toEqual([{ subject: subjectOf('v') }])
      expect(await records.verify()).toEqual({ records: 2, problems: [] })
      expect(await records.purge({ before: NOON })).toBe(0)
    })

    it('deletes what was offered in nothing that is left', async () => {
      for (let index = 0; index < 5; index++) {
        await records.append(decision(`a${index}`, { noticeVersion: `any words ${index}` }), facts('v'))
      }
      time = NOON + 1
      await records.append(decision('b', { noticeVersion: 'any words 4' }), facts('w'))
      await records.purge({ before: time })
      expect(await offers()).toEqual(['any words 4'])
      expect((await records.verify()).problems).toEqual([])
    })

    it('deletes any number, and also what was erased', async () => {
      await Promise.all(
        Array.from({ length: 2_300 }, (_, index) =>
          records.append(decision(`r${index}`), facts(`v${index % 700}`)),
        ),
      )
      await records.erase({ anonymousId: 'v0' })
      expect(await records.purge({ before: NOON + 1 })).toBe(2_301)
      expect(await database.sql('SELECT * FROM assent_chains')).toEqual([])
      expect(await lines()).toEqual([])
    })
  })

  describe('exporting', () => {
    it('gives every record since a time, once, in the order of storing', async () => {
      for (let second = 0; second < 3; second++) {
        time = NOON + second * 1_000
        await Promise.all(
          Array.from({ length: 700 }, (_, index) =>
            records.append(decision(`${second}-${index}`), facts(`v${index % 90}`)),
          ),
        )
      }
      const all = await lines()
      expect(new Set(all.map(({ recordId }) => recordId)).size).toBe(2_100)
      expect(all).toHaveLength(2_100)
      expect(all.map(({ recordedAt }) => recordedAt)).toEqual(
        all.map(({ recordedAt }) => recordedAt).toSorted(),
      )
      expect(await lines({ since: NOON + 1_000 })).toHaveLength(1_400)
      expect(await lines({ since: NOON + 2_001 })).toEqual([])
    })

    it('names a line that was damaged, and goes on', async () => {
      for (const id of ['a', 'b', 'c']) await records.append(decision(id), facts('v'))
      await database.sql(`UPDATE assent_records SET body = 'x' WHERE record_id = 'a'`)
      expect(await records.proof('a')).toBeUndefined()
      await database.sql(`UPDATE assent_offers SET body = 'x'`)
      expect(await records.proof('b')).toBeUndefined()
      expect(await lines()).toMatchObject([
        { recordId: 'a', kind: 'damaged', content: null, offer: null },
        { recordId: 'b', kind: 'decision', content: { subject: subjectOf('v') }, offer: null },
        { recordId: 'c', kind: 'decision' },
      ])
      expect(await sequences('v')).toHaveLength(3)
      expect((await records.verify()).problems.map(({ kind }) => kind)).toEqual(Array(3).fill('changed'))
    })
  })

  describe('a proof', () => {
    it('is a receipt by the fields of ISO/IEC TS 27560', async () => {
      await records.append(
        decision('a', {
          reason: 'withdraw',
          preferences: { analytics: 'denied' },
          previous: { analytics: 'granted' },
        }),
        facts('v'),
      )
      const receipt = await records.proof('a')
      expect(receipt).toMatchObject({
        schema_version: 'ISO/IEC TS 27560:2023',
        receipt_id: 'receipt-a',
        record_id: 'a',
        pii_principal_id: subjectOf('v'),
        party: [
          {
            party_id: 'controller',
            party_type: 'dpv:DataController',
            name: 'Shop Ltd',
            address: '1 High Street, Dublin',
            contact: 'privacy@shop.example',
          },
        ],
        event: [
          {
            purpose_id: 'analytics',
            event_time: '2026-01-01T12:00:00.000Z',
            validity_duration: 'P365D',
            entity_id: subjectOf('v'),
            event_type: 'dpv:ExpressedConsent',
            event_state: 'dpv:ConsentWithdrawn',
          },
        ],
        evidence: { reason: 'withdraw', allowed: [], sequence: 1 },
      })
      expect(receipt?.pii_processing[1]).toEqual({
        purpose: 'Advertising',
        purpose_id: 'advertising',
        lawful_basis: 'dpv:Consent',
        privacy_notice: 'https://shop.example/privacy',
        language: 'en',
        pii_information: [{ pii_type: 'Pages visited', pii_optional: true }],
        pii_controllers: ['controller'],
        storage_locations: ['Ireland'],
        retention_period: '3 years',
        jurisdiction: 'EU',
        recipient_third_parties: ['Webhooks'],
        withdrawal_method: 'The cookie settings at the foot of every page',
      })
      expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt)
    })

    it('of an unknown record is none', async () => {
      expect(await records.proof('unknown')).toBeUndefined()
      expect(await records.proof('\0')).toBeUndefined() // PostgreSQL keeps no such character, and refuses it
      expect(await records.proofPage('\0')).toBeUndefined()
    })
  })

  describe('closing', () => {
    it('stores what was taken, and takes nothing more', async () => {
      const one = open()
      const appends = [one.append(decision('a'), facts('v')), one.append(decision('b'), facts('v'))]
      await one.close()
      await Promise.all(appends)
      await expect(one.append(decision('c'), facts('v'))).rejects.toMatchObject({ code: 'RECORDS_CLOSED' })
      expect(await sequences('v')).toEqual([
        ['a', 1],
        ['b', 2],
      ])
    })
  })
})
