// What records promise on every database alike: tables that complete themselves, many writers, an end.
import { describe, expect, it } from 'vitest'
import { appOn, everyDatabase } from '../testing/app.js'
import { decision, facts, NOON } from '../testing/decisions.mjs'

describe.each(everyDatabase)('records in %s', (_name, createEmpty) => {
  const app = appOn(createEmpty)

  describe('migrating', () => {
    it('may happen again, and in several processes at once', async () => {
      await app.records.append(decision('a'), facts('v'))
      await Promise.all([app.open(), app.open(), app.open()].map((one) => one.migrate()))
      expect(await app.sequences('v')).toEqual([['a', 1]])
    })

    it('makes the tables once where several processes begin at the same time', async () => {
      for (const table of ['assent_records', 'assent_chains', 'assent_offers', 'assent_migrations'])
        await app.sql(`DROP TABLE ${table}`)
      await Promise.all([app.open(), app.open(), app.open()].map((one) => one.migrate()))
      await app.open().append(decision('a'), facts('v'))
      expect(await app.sql('SELECT version FROM assent_migrations ORDER BY version')).toEqual([
        { version: 1 },
        { version: 2 },
        { version: 3 },
      ])
    })

    it('completes the tables that an older version made, with what is in them', async () => {
      await app.records.append(decision('a'), facts('v'))
      await app.sql('DROP INDEX assent_records_offer')
      await app.sql('ALTER TABLE assent_chains DROP COLUMN seal')
      await app.sql('DELETE FROM assent_migrations WHERE version > 1')
      const newer = app.open()
      await newer.append(decision('b'), facts('v'))
      expect(await app.sequences('v')).toEqual([
        ['a', 1],
        ['b', 2],
      ])
      expect((await newer.verify()).problems).toMatchObject([{ sequence: 2, kind: 'unsealed' }])
    })

    it('refuses tables that a newer version has changed', async () => {
      await app.sql('INSERT INTO assent_migrations (version) VALUES (?)', 99)
      await expect(app.open().migrate()).rejects.toMatchObject({ code: 'SCHEMA_TOO_NEW' })
      await app.sql('DELETE FROM assent_migrations WHERE version = ?', 99)
    })
  })

  describe('many writers', () => {
    it('of one subject make one chain', async () => {
      const writers = [app.open(), app.open(), app.open(), app.open()]
      await Promise.all(
        Array.from({ length: 200 }, (_, index) =>
          writers[index % 4]?.append(decision(`r${index}`), facts(index % 3 ? 'one' : 'two')),
        ),
      )
      const one = await app.sequences('one')
      expect(one.map(([, sequence]) => sequence)).toEqual(one.map((_, index) => index + 1))
      expect(one.length + (await app.sequences('two')).length).toBe(200)
      expect(await app.records.verify()).toEqual({ records: 200, problems: [] })
    })

    it('go on while others erase and purge', async () => {
      const writers = [app.open(), app.open()]
      const appends = Array.from({ length: 120 }, (_, index) =>
        writers[index % 2]?.append(decision(`r${index}`), facts(`v${index % 5}`)),
      )
      const others = [0, 1, 2, 3, 4].map((index) => app.records.erase({ anonymousId: `v${index}` }))
      await Promise.all([...appends, ...others, app.records.purge({ before: NOON })])
      const kinds = (await app.lines()).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind !== 'tombstone')).toHaveLength(120)
      expect((await app.records.verify()).problems).toEqual([])
    })
  })

  describe('closing', () => {
    it('stores what was taken, and takes nothing more', async () => {
      const one = app.open()
      const appends = [one.append(decision('a'), facts('v')), one.append(decision('b'), facts('v'))]
      await one.close()
      await Promise.all(appends)
      await expect(one.append(decision('c'), facts('v'))).rejects.toMatchObject({ code: 'RECORDS_CLOSED' })
      expect(await app.sequences('v')).toEqual([
        ['a', 1],
        ['b', 2],
      ])
    })
  })
})
