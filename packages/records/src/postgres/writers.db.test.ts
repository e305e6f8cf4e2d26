// PostgreSQL's writers beside others: who stops, waits too long, or writes the same at once.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { decision, facts, shop } from '../../testing/decisions.mjs'
import { emptyPostgres } from '../../testing/databases.js'
import { heard, ownPostgres, type Hear } from '../../testing/own-postgres.js'
import { createRecords, type Records } from '../index.js'
import { postgres } from './index.js'

const database = ownPostgres()

describe('a writer', () => {
  it('that stops in the middle of a transaction is let go of by the server', async () => {
    const pool = new pg.Pool({ connectionString: database().url, max: 1 })
    let limits: unknown[] = []
    const records = createRecords({
      ...shop,
      database: postgres(
        heard(pool, async ({ name }, client) => {
          if (name === 'assent_addRecords')
            limits = (await client.query('SHOW idle_in_transaction_session_timeout')).rows
        }),
      ),
    })
    await records.append(decision('stops'), facts('stops'))
    expect(limits).toEqual([{ idle_in_transaction_session_timeout: '30s' }])
    const after = await pool.query('SHOW idle_in_transaction_session_timeout')
    expect(after.rows).toEqual([{ idle_in_transaction_session_timeout: '0' }]) // the app's own transactions are the app's
    await pool.end()
  })

  it('that gets no answer in time asks nothing more', async () => {
    const pool = new pg.Pool({ connectionString: database().url, max: 1, query_timeout: 500 })
    const said: string[] = []
    const hear: Hear = ({ name, text }) => said.push(name ?? text)
    const records = createRecords({ ...shop, database: postgres(heard(pool, hear)) })
    await records.append(decision('held1'), facts('held'))
    const other = new pg.Client({ connectionString: database().url })
    await other.connect()
    await other.query('BEGIN; SELECT * FROM assent_chains FOR UPDATE')
    await expect(records.append(decision('held2'), facts('held'))).rejects.toThrow('timeout')
    expect(said.at(-1)).toBe('assent_lockChains')
    await other.end()
    await records.append(decision('held2'), facts('held'))
    expect(await records.verify({ anonymousId: 'held' })).toEqual({ records: 2, problems: [] })
    await pool.end()
  })

  it('does not wait in a circle with another one that writes down the same new offers', async () => {
    const own = await emptyPostgres(inject('postgresUrl'))
    const open = () => createRecords({ ...shop, database: own.open() })
    const [one, two] = [open(), open()]
    const write = (records: Records, noticeVersion: string) => {
      const id = randomUUID()
      return records.append(decision(id, { noticeVersion }), facts(id))
    }
    await Promise.all(['1', '2', '3'].map((version) => write(one, version)))
    const held = (await own.sql(`SELECT hash FROM assent_offers WHERE body LIKE '%"noticeVersion":"2"%'`))[0]
    await own.sql('DELETE FROM assent_records')
    await own.sql('DELETE FROM assent_offers')
    const other = new pg.Client({ connectionString: own.url })
    await other.connect()
    await other.query('BEGIN')
    await other.query(`INSERT INTO assent_offers VALUES ($1, '')`, [held?.['hash']])
    const written = [
      ...['1', '2', '3'].map((version) => write(one, version)),
      ...['3', '2', '1'].map((version) => write(two, version)),
    ]
    await pause(500) // each has come to the one that is held
    await other.query('ROLLBACK')
    await other.end()
    await Promise.all(written)
    expect(
      await own.sql('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()'),
    ).toEqual([{ deadlocks: '0' }])
    await Promise.all([one.close(), two.close()])
    await own.drop()
  })
})
