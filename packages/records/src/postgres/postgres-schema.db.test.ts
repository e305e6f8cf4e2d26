// PostgreSQL's tables: made while others are at work, by whom they were granted to, and partitioned beforehand.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { decision, facts, NOON, shop } from '../../testing/decisions.mjs'
import { emptyPostgres } from '../../testing/databases.js'
import { createRecords } from '../index.js'
import { postgres } from './index.js'

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
