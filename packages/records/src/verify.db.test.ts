// What is found of what somebody did to the database behind our back, on every database alike.
import { beforeEach, describe, expect, it } from 'vitest'
import { appOn, everyDatabase, subjectOf } from '../testing/app.js'
import { decision, facts, NOON } from '../testing/decisions.mjs'

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

describe.each(everyDatabase)('records in %s', (_name, createEmpty) => {
  const app = appOn(createEmpty)

  describe('verifying', () => {
    const write = async (subject: string, count: number) => {
      for (let index = 1; index <= count; index++) {
        await app.records.append(decision(`${subject}${index}`), facts(subject))
      }
    }
    const problems = async () =>
      (await app.records.verify()).problems.map(({ sequence, kind }) => `${sequence} ${kind}`)

    beforeEach(() => write('v', 4))

    it('finds nothing in what was written, nor with another secret anything right', async () => {
      await write('w', 2)
      expect(await app.records.verify()).toEqual({ records: 6, problems: [] })
      expect(await app.records.verify({ anonymousId: 'w' })).toEqual({ records: 2, problems: [] })
      const other = await app.open({ secret: 'another secret, as long as the first' }).verify()
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
      await app.sql(statement)
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
      for (const statement of statements) await app.sql(statement)
      expect(await problems()).toEqual([found])
      await app.records.append(decision('next'), facts('v'))
      await app.records.append(decision('after'), facts('v'))
      expect(await problems()).toEqual([foundLater])
    })

    it('says of a chain that an older version wrote that it had no seal, and seals it with the next line', async () => {
      await app.sql('UPDATE assent_chains SET seal = NULL')
      expect(await problems()).toEqual(['4 unsealed'])
      await write('w', 1)
      await app.records.append(decision('v5'), facts('v'))
      await app.records.append(decision('v6'), facts('v'))
      expect(await problems()).toEqual(['5 unsealed'])
      expect(await app.sequences('v')).toHaveLength(6)
    })

    it('finds nothing where a purge took the first', async () => {
      app.time = NOON + 1
      await app.records.append(decision('v5'), facts('v'))
      await app.records.purge({ before: app.time })
      expect(await app.records.verify()).toEqual({ records: 1, problems: [] })
    })

    it('finds that a chain was cut although a purge has moved its start since', async () => {
      app.time = NOON + 1
      await app.records.append(decision('v5'), facts('v'))
      await app.records.append(decision('v6'), facts('v'))
      for (const statement of CUT_NEWEST) await app.sql(statement)
      await app.records.purge({ before: app.time })
      expect(await problems()).toEqual(['5 unsealed'])
    })

    it('looks at any number of visitors', async () => {
      const visitors = Array.from({ length: 450 }, (_, index) => `many${index}`)
      await Promise.all(visitors.map((visitor) => app.records.append(decision(visitor), facts(visitor))))
      expect(await app.records.verify()).toEqual({ records: 454, problems: [] })
      await app.sql(`UPDATE assent_records SET body = '{}' WHERE chain = (SELECT max(id) FROM assent_chains)`)
      expect(await problems()).toEqual(['1 changed'])
    })

    describe("of a chain's row that was put back behind its lines", () => {
      let putBack: () => Promise<unknown>
      beforeEach(async () => {
        const [row] = await app.sql(
          'SELECT last_sequence, last_hash, last_recorded_at, seal FROM assent_chains',
        )
        putBack = () =>
          app.sql(
            'UPDATE assent_chains SET last_sequence = ?, last_hash = ?, last_recorded_at = ?, seal = ? WHERE subject = ?',
            ...(Object.values(row ?? {}) as string[]),
            subjectOf('v'),
          )
        app.time = NOON + 1
        await app.records.append(decision('v5'), facts('v'))
        await app.records.append(decision('v6'), facts('v'))
        await write('w', 7) // whom nobody touched
        await putBack()
      })

      it('finds the lines, and lets the visitor answer and be forgotten', async () => {
        expect(await problems()).toEqual(['5 misplaced', '6 misplaced'])
        const appended = [
          app.records.append(decision('v7'), facts('v')),
          app.records.append(decision('other'), facts('w')), // comes with it, and is not held up
        ]
        await Promise.all(appended)
        expect(await app.sequences('v')).toHaveLength(7)
        expect(await problems()).toEqual(['7 unsealed'])
        await putBack()
        expect(await app.records.erase({ anonymousId: 'v' })).toBe(7)
        expect(await app.sequences('v')).toEqual([])
        expect(await problems()).toEqual(['7 unsealed', '8 unsealed'])
      })

      it('finds the lines also where a purge took all that the row knows of', async () => {
        expect(await app.records.purge({ before: NOON + 1 })).toBe(4)
        expect(await app.sequences('v')).toEqual([
          ['v5', 5],
          ['v6', 6],
        ])
        expect(await problems()).toEqual(['5 misplaced', '6 misplaced'])
      })
    })

    it('goes on where a number is none that JavaScript knows', async () => {
      await app.sql('UPDATE assent_records SET recorded_at = 9007199254740993 WHERE sequence = 2')
      await app.sql('UPDATE assent_chains SET last_recorded_at = 9007199254740993')
      expect(await problems()).toEqual(['2 changed', '4 unsealed'])
      await app.records.append(decision('v5'), facts('v'))
      expect(await app.records.proofPage('v5')).toContain('275760')
      expect(await problems()).toEqual(['2 changed', '5 unsealed'])
    })

    it('finds that two changed places', async () => {
      for (const [from, to] of [
        [2, 99],
        [3, 2],
        [99, 3],
      ] as const) {
        await app.sql('UPDATE assent_records SET sequence = ? WHERE sequence = ?', to, from)
      }
      expect(await problems()).toEqual(expect.arrayContaining(['2 changed', '3 changed', '3 misplaced']))
    })

    it('finds that one was put in the place of another', async () => {
      await write('w', 4)
      const [other] = await app.sql(`SELECT id FROM assent_chains WHERE subject = '${subjectOf('w')}'`)
      await app.sql(`DELETE FROM assent_records WHERE record_id = 'v2'`)
      await app.sql(`DELETE FROM assent_records WHERE record_id = 'w4'`)
      await app.sql(
        `UPDATE assent_records SET chain = (SELECT id FROM assent_chains WHERE subject = '${subjectOf('v')}') WHERE record_id = 'w2'`,
      )
      expect(other).toBeDefined()
      expect(await problems()).toEqual(['2 misplaced', '2 changed', '3 misplaced', '2 missing', '4 missing'])
    })
  })
})
