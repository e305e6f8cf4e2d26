// What was offered in PostgreSQL, once no record has it any more.
import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { decision, facts, shop } from '../../testing/decisions.mjs'
import { emptyPostgres } from '../../testing/databases.js'
import { heard, ownPostgres, type Hear } from '../../testing/own-postgres.js'
import { createRecords } from '../index.js'
import { postgres } from './index.js'
import { POSTGRES } from './postgres-statements.js'

const database = ownPostgres()

describe('an offer that nothing has any more', () => {
  it('is found by an index alone, also where nearly all records have the same one', async () => {
    const own = await emptyPostgres(inject('postgresUrl'))
    const records = createRecords({ ...shop, database: own.open() })
    await records.migrate()
    await own.sql(`INSERT INTO assent_offers SELECT 'offer' || i, '{}' FROM generate_series(1, 4) i`)
    await own.sql(`
      INSERT INTO assent_records SELECT i::text, i, 1, i, '', '', '', '{}', 'offer1' FROM generate_series(1, 20000) i`)
    await own.sql('ANALYZE')
    for (const [statement, value] of [
      ['unusedOffers', 1_000],
      ['dropOffers', '{offer1,offer2}'],
    ] as const) {
      const rows = await own.sql(`EXPLAIN ${POSTGRES[statement].replace('$1', '?')}`, value)
      expect(JSON.stringify(rows)).toMatch(/Index/)
      expect(JSON.stringify(rows)).not.toMatch(/Seq Scan on assent_records/)
    }
    expect(await records.purge({ before: 0 })).toBe(0)
    expect(await own.sql('SELECT hash FROM assent_offers')).toEqual([{ hash: 'offer1' }])
    await records.close()
    await own.drop()
  })

  it('is gone when the erasure says that it is done', async () => {
    const pool = new pg.Pool({ connectionString: database().url, max: 1 })
    const said: string[] = []
    const hear: Hear = ({ name, text }) => said.push(name ?? text.trim())
    const records = createRecords({ ...shop, database: postgres(heard(pool, hear)) })
    await records.append(decision('told', { noticeVersion: 'told' }), facts('told'))
    await records.erase({ anonymousId: 'told' })
    expect(said.slice(-2)).toEqual(['assent_dropOffers', 'COMMIT'])
    await pool.end()
  })

  it('is not dropped while a record is being written that has it again', async () => {
    const pool = new pg.Pool({ connectionString: database().url, max: 1 })
    const steps = new EventEmitter()
    const slow = createRecords({ ...shop, database: postgres(heard(pool, waitBeforeCommit(steps))) })
    const records = createRecords({ ...shop, database: database().open() })
    await records.append(decision('gone', { noticeVersion: 'again' }), facts('gone'))
    await database().sql(`DELETE FROM assent_records WHERE record_id = 'gone'`)
    const appended = slow.append(decision('again', { noticeVersion: 'again' }), facts('again'))
    await once(steps, 'about to commit')
    const purged = records.purge({ before: 0 })
    await pause(200)
    steps.emit('go on')
    await Promise.all([appended, purged])
    expect((await records.proof('again'))?.evidence.noticeVersion).toBe('again')
    await records.close()
    await pool.end()
  })
})

/** Waits for a word before the commit that follows new records. */
function waitBeforeCommit(steps: EventEmitter): Hear {
  let hasWritten = false
  return async ({ name, text }) => {
    hasWritten ||= name === 'assent_addRecords'
    if (!hasWritten || text !== 'COMMIT') return
    steps.emit('about to commit')
    await once(steps, 'go on')
  }
}
