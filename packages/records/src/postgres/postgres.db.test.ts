// What is particular to PostgreSQL: the app's own pool, indexes, and tables that were partitioned beforehand.
import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { decision, facts, NOON, shop } from '../../testing/decisions.mjs'
import { emptyPostgres, type EmptyDatabase } from '../../testing/databases.js'
import { createRecords, type Records } from '../index.js'
import { postgres, type PostgresPool } from './index.js'
import { POSTGRES } from './postgres-statements.js'

let database: EmptyDatabase
beforeAll(async () => {
  database = await emptyPostgres(inject('postgresUrl'))
})
afterAll(() => database.drop())

describe("the app's own pool", () => {
  it('is used, and left open', async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 1 })
    const records = createRecords({ ...shop, database: postgres(pool) })
    await records.append(decision('pool'), facts('pool'))
    await records.close()
    const { rows } = await pool.query('SELECT record_id FROM assent_records')
    expect(rows).toEqual([{ record_id: 'pool' }])
    await pool.end()
  })
})

describe('reading', () => {
  it.each([
    ['history', ['anonymous:v']],
    ['find', ['r1']],
    ['page', [NOON, 1, 1, 10]],
  ] as const)('%s goes by an index alone', async (statement, values) => {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    await client.query('SET enable_seqscan = off')
    const { rows } = await client.query(`EXPLAIN ${POSTGRES[statement]}`, [...values])
    await client.end()
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toMatch(/Index/)
    expect(plan).not.toMatch(/Seq Scan/)
  })
})

describe('an append', () => {
  it('goes to the server five times, once more for new visitors, and once less for what is known', async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 1 })
    const said: string[] = []
    const hear: Hear = ({ name, text }) => said.push(name ?? text.trim())
    const records = createRecords({ ...shop, database: postgres(heard(pool, hear)) })
    await records.migrate()
    const saidFor = async (visitors: readonly string[], id: () => string = randomUUID) => {
      said.length = 0
      await Promise.all(visitors.map((visitor) => records.append(decision(id()), facts(visitor))))
      return said.map((words) => words.replace(/^assent_/, '').replace(/^BEGIN[^]*/, 'BEGIN'))
    }
    const before = ['BEGIN', 'lockChains', 'knownRecords']
    expect(await saidFor(['p', 'q'])).toEqual([...before, 'createChains', 'addRecords', 'COMMIT'])
    expect(await saidFor(['p', 'q', 'p'])).toEqual([...before, 'addRecords', 'COMMIT'])
    expect(await saidFor(['p'], () => 'known')).toEqual([...before, 'addRecords', 'COMMIT'])
    expect(await saidFor(['p'], () => 'known')).toEqual([...before, 'COMMIT'])
    expect(await records.verify({ anonymousId: 'p' })).toEqual({ records: 4, problems: [] })
    await pool.end()
  })
})

describe('a writer', () => {
  it('that stops in the middle of a transaction is let go of by the server', async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 1 })
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
    const pool = new pg.Pool({ connectionString: database.url, max: 1, query_timeout: 500 })
    const said: string[] = []
    const hear: Hear = ({ name, text }) => said.push(name ?? text)
    const records = createRecords({ ...shop, database: postgres(heard(pool, hear)) })
    await records.append(decision('held1'), facts('held'))
    const other = new pg.Client({ connectionString: database.url })
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

describe('migrating', () => {
  it('takes as long as it takes, however short the patience of the pool is', async () => {
    const own = await emptyPostgres(inject('postgresUrl'))
    const first = createRecords({ ...shop, database: own.open() })
    await first.migrate()
    await first.close()
    await own.sql('DROP INDEX assent_records_offer')
    await own.sql('DELETE FROM assent_migrations WHERE version = 3')
    const other = new pg.Client({ connectionString: own.url })
    await other.connect()
    await other.query('BEGIN; LOCK TABLE assent_records IN ROW EXCLUSIVE MODE')
    const pool = new pg.Pool({ connectionString: own.url, max: 1, query_timeout: 200 })
    const migrated = createRecords({ ...shop, database: postgres(pool) }).migrate()
    const outcome = Promise.race([migrated.catch(String), pause(1_000, 'still at work')])
    expect(await outcome).toBe('still at work')
    await other.end()
    await migrated
    await pool.end()
    await own.drop()
  })

  it('asks for no right to create tables where they are there', async () => {
    const own = await emptyPostgres(inject('postgresUrl'))
    const first = createRecords({ ...shop, database: own.open() })
    await first.migrate()
    await first.close()
    const role = `writer_${randomUUID().replaceAll('-', '')}`
    await own.sql(`CREATE ROLE ${role} LOGIN PASSWORD 'writer'`)
    await own.sql(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`)
    const url = Object.assign(new URL(own.url), { username: role, password: 'writer' }).href
    const records = createRecords({ ...shop, database: postgres(url) })
    await records.append(decision('a'), facts('v'))
    expect(await records.erase({ anonymousId: 'v' })).toBe(1)
    expect(await records.purge({ before: Date.now() + 1_000 })).toBe(2)
    await records.close()
    await own.sql(`DROP OWNED BY ${role}`)
    await own.sql(`DROP ROLE ${role}`)
    await own.drop()
  })
})

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
    const pool = new pg.Pool({ connectionString: database.url, max: 1 })
    const said: string[] = []
    const hear: Hear = ({ name, text }) => said.push(name ?? text.trim())
    const records = createRecords({ ...shop, database: postgres(heard(pool, hear)) })
    await records.append(decision('told', { noticeVersion: 'told' }), facts('told'))
    await records.erase({ anonymousId: 'told' })
    expect(said.slice(-2)).toEqual(['assent_dropOffers', 'COMMIT'])
    await pool.end()
  })

  it('is not dropped while a record is being written that has it again', async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 1 })
    const steps = new EventEmitter()
    const slow = createRecords({ ...shop, database: postgres(heard(pool, waitBeforeCommit(steps))) })
    const records = createRecords({ ...shop, database: database.open() })
    await records.append(decision('gone', { noticeVersion: 'again' }), facts('gone'))
    await database.sql(`DELETE FROM assent_records WHERE record_id = 'gone'`)
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

describe('a table that was partitioned beforehand', () => {
  it('is used as it is', async () => {
    const own = await emptyPostgres(inject('postgresUrl'))
    await own.sql(PARTITIONED)
    for (const [name, from, to] of [
      ['y2025', 0, NOON],
      ['y2026', NOON, NOON * 2],
    ] as const) {
      await own.sql(
        `CREATE TABLE assent_records_${name} PARTITION OF assent_records FOR VALUES FROM (${from}) TO (${to})`,
      )
    }
    let time = NOON - 1
    const records = createRecords({ ...shop, database: own.open(), now: () => time++ })
    const send = (id: string) => records.append(decision(id), facts('v'))
    for (const id of ['a', 'b', 'c', 'b']) await send(id)
    await Promise.all([send('c'), send('d'), send('d')])
    expect((await records.history({ anonymousId: 'v' })).map(({ recordId }) => recordId)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
    expect(await own.sql('SELECT record_id FROM assent_records_y2025')).toEqual([{ record_id: 'a' }])
    expect(await records.verify()).toEqual({ records: 4, problems: [] })
    expect(await records.purge({ before: NOON })).toBe(1)
    await own.sql('DROP TABLE assent_records_y2025')
    expect(await records.verify()).toEqual({ records: 3, problems: [] })
    await records.close()
    await own.drop()
  })
})

type Hear = (query: { name?: string; text: string }, client: pg.PoolClient) => unknown

/** The pool, where somebody hears each query before it is sent, and can hold it up. */
function heard(pool: pg.Pool, hear: Hear): PostgresPool {
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      return {
        on: (event, listener) => client.on(event, listener),
        off: (event, listener) => client.off(event, listener),
        release: (error) => client.release(error),
        async query(query) {
          await hear(query, client)
          return client.query(query)
        },
      }
    },
  }
}

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

// As docs/guides/records.md has it.
const PARTITIONED = `
  CREATE TABLE assent_records (
    record_id text COLLATE "C" NOT NULL,
    chain bigint NOT NULL,
    sequence bigint NOT NULL,
    recorded_at bigint NOT NULL,
    previous_hash text NOT NULL,
    content_hash text NOT NULL,
    hash text NOT NULL,
    body text,
    offer text COLLATE "C"
  ) PARTITION BY RANGE (recorded_at);
  CREATE INDEX assent_records_id ON assent_records (record_id);
  CREATE INDEX assent_records_chain ON assent_records (chain, sequence);
  CREATE INDEX assent_records_time ON assent_records (recorded_at, chain, sequence);
  CREATE INDEX assent_records_offer ON assent_records (offer);`
