// What is left when a visitor is forgotten, and when time has passed, on every database alike.
import { describe, expect, it } from 'vitest'
import { appOn, everyDatabase, subjectOf } from '../testing/app.js'
import { decision, facts, NOON } from '../testing/decisions.mjs'

describe.each(everyDatabase)('records in %s', (_name, createEmpty) => {
  const app = appOn(createEmpty)

  describe('erasing', () => {
    it('empties the records, forgets the subject, and leaves a tombstone in an intact chain', async () => {
      await app.records.append(decision('a'), facts('v'))
      await app.records.append(decision('b'), facts('v'))
      await app.records.append(decision('c'), facts('w'))
      app.time = NOON + 1
      expect(await app.records.erase({ anonymousId: 'v' })).toBe(2)
      expect(await app.records.history({ anonymousId: 'v' })).toEqual([])
      expect(await app.records.proof('a')).toBeUndefined()
      expect(await app.records.proofPage('a')).toBeUndefined()
      const erased = (await app.lines()).filter(({ kind }) => kind !== 'decision')
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
      expect(await app.records.verify()).toEqual({ records: 4, problems: [] })
      expect(JSON.stringify(await app.sql('SELECT * FROM assent_chains'))).not.toContain(subjectOf('v'))
      expect(JSON.stringify(await app.sql('SELECT * FROM assent_records'))).not.toContain(subjectOf('v'))
    })

    it('holds against a late retry, and starts anew with the next decision', async () => {
      await app.records.append(decision('a'), facts('v'))
      await app.records.erase({ anonymousId: 'v' })
      await app.records.append(decision('a'), facts('v'))
      expect(await app.records.history({ anonymousId: 'v' })).toEqual([])
      await app.records.append(decision('b'), facts('v'))
      expect(await app.sequences('v')).toEqual([['b', 1]])
      expect((await app.records.verify()).problems).toEqual([])
    })

    it('says in the tombstone when, and how many records were emptied: those that a purge had left', async () => {
      await app.records.append(decision('a'), facts('v'))
      app.time = NOON + 1
      await app.records.append(decision('b'), facts('v'))
      await app.records.append(decision('c'), facts('v'))
      await app.records.purge({ before: app.time })
      app.time = NOON + 2
      expect(await app.records.erase({ anonymousId: 'v' })).toBe(2)
      const [tombstone] = await app.sql(`SELECT body FROM assent_records WHERE record_id LIKE 'erased-%'`)
      expect(JSON.parse(String(tombstone?.['body']))).toEqual({
        erasedAt: NOON + 2,
        records: 2,
        nonce: expect.stringMatching(/^[\w-]{22}$/),
      })
      expect(await app.records.verify()).toEqual({ records: 3, problems: [] })
    })

    it('of somebody unknown does nothing', async () => {
      expect(await app.records.erase({ anonymousId: 'nobody' })).toBe(0)
      expect(await app.lines()).toEqual([])
    })

    it('leaves nothing of what was offered to that visitor alone', async () => {
      await app.records.append(decision('a', { noticeVersion: 'someone@mail.example' }), facts('v'))
      await app.records.append(decision('b'), facts('v'))
      await app.records.append(decision('c'), facts('w'))
      await app.records.erase({ anonymousId: 'v' })
      expect(await app.offers()).toEqual(['3'])
      expect(await app.records.proof('c')).toBeDefined()
    })

    it('cannot be feigned: a tombstone that was taken away shows', async () => {
      await app.records.append(decision('a'), facts('v'))
      await app.records.erase({ anonymousId: 'v' })
      await app.sql(`DELETE FROM assent_records WHERE record_id LIKE 'erased-%'`)
      expect((await app.records.verify()).problems).toMatchObject([{ sequence: 2, kind: 'missing' }])
    })
  })

  describe('purging', () => {
    it('deletes what is older, leaves the rest verifiable, and lets chains go on', async () => {
      for (const id of ['a', 'b', 'c']) {
        await app.records.append(decision(id), facts('v'))
        if (id === 'a') await app.records.append(decision('old'), facts('w'))
        app.time += 1_000
      }
      expect(await app.records.purge({ before: NOON + 2_000 })).toBe(3)
      await app.records.append(decision('d'), facts('v'))
      expect(await app.sequences('v')).toEqual([
        ['c', 3],
        ['d', 4],
      ])
      expect(await app.sequences('w')).toEqual([])
      expect(await app.sql('SELECT subject FROM assent_chains')).toEqual([{ subject: subjectOf('v') }])
      expect(await app.records.verify()).toEqual({ records: 2, problems: [] })
      expect(await app.records.purge({ before: NOON })).toBe(0)
    })

    it('deletes what was offered in nothing that is left', async () => {
      for (let index = 0; index < 5; index++) {
        await app.records.append(decision(`a${index}`, { noticeVersion: `any words ${index}` }), facts('v'))
      }
      app.time = NOON + 1
      await app.records.append(decision('b', { noticeVersion: 'any words 4' }), facts('w'))
      await app.records.purge({ before: app.time })
      expect(await app.offers()).toEqual(['any words 4'])
      expect((await app.records.verify()).problems).toEqual([])
    })

    it('deletes what has lost its chain', async () => {
      await app.records.append(decision('a'), facts('v'))
      await app.records.append(decision('b'), facts('w'))
      await app.sql('DELETE FROM assent_chains WHERE subject = ?', subjectOf('v'))
      expect(await app.records.purge({ before: NOON + 1 })).toBe(2)
      expect(await app.lines()).toEqual([])
    })

    it('deletes any number, with what was offered, and also what was erased', async () => {
      await Promise.all(
        Array.from({ length: 2_300 }, (_, index) =>
          app.records.append(
            decision(`r${index}`, { noticeVersion: `any words ${index}` }),
            facts(`v${index % 700}`),
          ),
        ),
      )
      await app.records.erase({ anonymousId: 'v0' })
      expect(await app.records.purge({ before: NOON + 1 })).toBe(2_301)
      expect(await app.sql('SELECT * FROM assent_chains')).toEqual([])
      expect(await app.lines()).toEqual([])
      expect(await app.offers()).toEqual([])
    })
  })
})
